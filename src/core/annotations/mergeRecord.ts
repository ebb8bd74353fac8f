import { mergeThread } from './mergeThread';
import { distinct, fieldOf, isFields, isSame, type Fields } from '../plainValue';

/** The maps whose fields are merged one by one. Any other map means something only as a whole, as a quote does. */
const NESTED = ['disclosure'] as const;

/** Fields that are decided together: a dismissal is nothing without the state. */
const TOGETHER: ReadonlyMap<string, string> = new Map([['dismissed', 'state']]);

/** One field: its value, and what an earlier merge could not decide between. Either may be missing. */
interface Slot {
  readonly value?: unknown;
  readonly alternatives?: readonly unknown[];
}

/** The fields that are decided together, by their paths, such as `disclosure.terms`. */
type Unit = Readonly<Record<string, Slot>>;

/**
 * Merges two versions of a record that go back to `base`, field by field. A field that both changed differently keeps
 * our value, and `conflict` in the result lists what either side has for it, `null` where it has nothing.
 */
export function mergeRecord(base: Fields, ours: Fields, theirs: Fields): Fields {
  const versions = [base, ours, theirs];
  const nested = NESTED.filter((name) =>
    versions.every(({ [name]: map }) => map === undefined || isFields(map)),
  );
  const [baseUnits, ourUnits, theirUnits] = versions.map((version) => toUnits(version, nested));
  const names = new Set([...ourUnits.keys(), ...theirUnits.keys()]);
  const merged = [...names].map((name) =>
    mergeUnit(baseUnits.get(name) ?? {}, ourUnits.get(name) ?? {}, theirUnits.get(name) ?? {}),
  );
  return toRecord(Object.fromEntries(merged.flatMap(Object.entries<Slot>)), nested);
}

function mergeUnit(base: Unit, ours: Unit, theirs: Unit): Unit {
  if (isSame(ours, theirs) || isSame(theirs, base)) return ours;
  if (isSame(ours, base)) return theirs;
  if (ours.thread || theirs.thread) {
    const thread = mergeThread(base.thread?.value, ours.thread?.value, theirs.thread?.value);
    if (thread) return { thread: { value: thread } };
  }
  const paths = Object.keys({ ...ours, ...theirs });
  return Object.fromEntries(
    paths.map((path) => [path, keepBoth(fieldOf(ours, path) ?? {}, fieldOf(theirs, path) ?? {})]),
  );
}

function keepBoth(ours: Slot, theirs: Slot): Slot {
  const alternatives = distinct([...alternativesIn(ours), ...alternativesIn(theirs)]);
  return alternatives.length > 1 ? { ...ours, alternatives } : withoutAlternatives(ours);
}

function alternativesIn({ value = null, alternatives = [] }: Slot): readonly unknown[] {
  return [value, ...alternatives];
}

function withoutAlternatives({ alternatives: _settled, ...slot }: Slot): Slot {
  return slot;
}

function toUnits({ conflict, ...record }: Fields, nested: readonly string[]): ReadonlyMap<string, Unit> {
  const slots = new Map<string, Slot>();
  for (const [name, value] of Object.entries(record)) {
    if (nested.includes(name) && isFields(value)) {
      for (const [inner, field] of Object.entries(value)) slots.set(`${name}.${inner}`, { value: field });
    } else slots.set(name, { value });
  }
  for (const [path, alternatives] of Object.entries(toAlternatives(conflict))) {
    slots.set(path, { ...slots.get(path), alternatives });
  }
  const units = new Map<string, Unit>();
  for (const [path, slot] of slots) {
    const name = TOGETHER.get(path) ?? path;
    units.set(name, { ...units.get(name), [path]: slot });
  }
  return units;
}

/** What stands under `conflict`; a hand may have left something else than lists there. */
function toAlternatives(conflict: unknown): Readonly<Record<string, readonly unknown[]>> {
  if (conflict === undefined) return {};
  if (!isFields(conflict)) return { conflict: [conflict] };
  return Object.fromEntries(
    Object.entries(conflict).map(([path, values]) => [path, Array.isArray(values) ? values : [values]]),
  );
}

function toRecord(slots: Unit, nested: readonly string[]): Fields {
  const record = new Map<string, unknown>();
  const maps = new Map(nested.map((name) => [name, new Map<string, unknown>()]));
  const conflict = new Map<string, readonly unknown[]>();
  for (const [path, slot] of Object.entries(slots)) {
    if (slot.alternatives) conflict.set(path, slot.alternatives);
    if (!('value' in slot)) continue;
    const [head = '', ...rest] = path.split('.');
    const map = maps.get(head);
    if (map && rest.length > 0) record.set(head, map.set(rest.join('.'), slot.value));
    else record.set(path, slot.value);
  }
  for (const [name, map] of maps) if (map.size > 0) record.set(name, Object.fromEntries(map));
  if (conflict.size > 0) record.set('conflict', Object.fromEntries(conflict));
  return Object.fromEntries(record);
}
