import { describeProblem, type Service, type ServiceOptions } from '../core';
import type { Settings } from './parseSettings';
import type { Warn } from './warnings';
import { describeUnknownRule } from './words';

/** Gives the service that works by a folder's settings; folders of the same mind share one. */
export type ServiceOf = (settings: Settings) => Service;

export function createServices(create: (options: ServiceOptions) => Service, warn: Warn): ServiceOf {
  const services = new Map<string, Service>();
  return ({ rules, outlets }) => {
    const key = JSON.stringify([rules, outlets]);
    const known = services.get(key);
    if (known) return known;
    const service = create({ severities: rules, outlets });
    for (const problem of service.problems) warn(describeProblem(problem));
    for (const id of Object.keys(rules)) if (!service.rules.has(id)) warn(describeUnknownRule(id));
    services.set(key, service);
    return service;
  };
}
