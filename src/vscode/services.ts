import { NO_CONFIG, type Service, type ServiceOptions } from '../core';
import type { Desk } from './deskConfigs';
import type { Settings } from './parseSettings';
import type { Warn } from './warnings';
import { describeUnknownRule } from './words';

/** Gives the service that works by a desk's config and a folder's settings; what is of the same mind shares one. */
export type ServiceOf = (settings: Settings, desk: Desk | undefined) => Service;

export function createServices(create: (options: ServiceOptions) => Service, warn: Warn): ServiceOf {
  const services = new Map<string, Service>();
  return ({ rules, outlets }, desk) => {
    const { config, packs } = desk ?? { config: NO_CONFIG, packs: [] };
    // Settings are nearer to the writer, so they go before what the desk has written down.
    const options: ServiceOptions = {
      severities: { ...config.rules, ...rules },
      outlets: [...config.outlets, ...outlets],
      house: config.house,
      allow: config.allow,
      packs: packs.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
    };
    const key = JSON.stringify(options);
    const known = services.get(key);
    if (known) return known;
    const service = create(options);
    for (const id of Object.keys(rules)) if (!service.rules.has(id)) warn(describeUnknownRule(id));
    services.set(key, service);
    return service;
  };
}
