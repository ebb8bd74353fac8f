import assert from 'node:assert/strict';
import type { Annotation, Annotations } from '../../../src/core/annotations/annotation';
import { replyTo, resolveAnnotation } from '../../../src/core/annotations/operations';
import { readSidecar, type Sidecar } from '../../../src/core/sidecar/readSidecar';
import { createSidecars, type SaveOutcome } from '../../../src/core/sidecar/sidecars';
import { MemoryFileStore } from '../../support/memoryFileStore';
import { SIDECAR } from './sidecarFixture';

const file = { uri: 'file:///desk/dredging.md.annotations.yaml', path: 'dredging.md.annotations.yaml' };
const draft = 'dredging.md';
const clock = { now: () => new Date('2026-05-05T08:00:00.250Z') };

describe('createSidecars', () => {
  let store: MemoryFileStore;
  let sidecars: ReturnType<typeof createSidecars>;
  beforeEach(() => {
    store = new MemoryFileStore();
    sidecars = createSidecars(store);
  });

  const onDisk = () => store.files.get(file.uri);
  const start = (text: string) => void store.files.set(file.uri, text);
  const save = (loaded: Sidecar, annotations: Annotations) =>
    sidecars.save({ file, draft, loaded, annotations });
  const change = (annotations: Annotations, id: string, to: (annotation: Annotation) => Annotation) => {
    const annotation = annotations.get(id);
    assert(annotation);
    return new Map(annotations).set(id, to(annotation));
  };
  const sidecarOf = (outcome: SaveOutcome) => {
    assert(outcome.outcome !== 'refused');
    return outcome.sidecar;
  };

  it('loads an empty sidecar where there is no file', async () => {
    const { annotations, problems } = await sidecars.load(file);
    assert.deepEqual([annotations.size, problems], [0, []]);
  });

  it('writes a sidecar in normal form', async () => {
    const { annotations } = readSidecar(SIDECAR, file.path);
    const outcome = await save(await sidecars.load(file), annotations);
    assert.equal(outcome.outcome, 'written');
    assert.equal(
      onDisk(),
      SIDECAR.replace(/^ *#.*\n/gm, '')
        .replace(/ # .*/g, '')
        .trimEnd() + '\n',
    );
    assert.deepEqual(sidecarOf(outcome).annotations, annotations);
  });

  it('changes the lines that say something else, and no others', async () => {
    start(SIDECAR);
    const loaded = await sidecars.load(file);
    await save(loaded, change(loaded.annotations, 'b7c2de', resolveAnnotation));
    const [before, after] = [SIDECAR, onDisk() ?? ''].map((text) => text.split('\n'));
    assert.deepEqual(
      after.filter((line, i) => line !== before[i]),
      ['    state: resolved'],
    );
  });

  it('writes nothing where nothing has changed, normal form or not', async () => {
    start(SIDECAR.replace('version: 1', 'version:   1'));
    const loaded = await sidecars.load(file);
    assert.equal((await save(loaded, loaded.annotations)).outcome, 'unchanged');
    assert.deepEqual(store.calls, { read: 2, write: 0, remove: 0 });
    store.files.clear();
    assert.equal((await save(await sidecars.load(file), new Map())).outcome, 'unchanged');
    assert.equal(store.calls.write, 0);
  });

  it('keeps a byte-order mark and the line endings', async () => {
    start('\uFEFF' + SIDECAR.replaceAll('\n', '\r\n'));
    const loaded = await sidecars.load(file);
    await save(loaded, change(loaded.annotations, 'b7c2de', resolveAnnotation));
    const lines = onDisk()?.split('\r\n') ?? [];
    assert.equal(lines[0], '\uFEFF# Harbour series, part two');
    assert.ok(lines.every((line) => !line.includes('\n')));
    assert.equal(readSidecar(onDisk() ?? '', '').annotations.get('b7c2de')?.state, 'resolved');
  });

  it('takes in what others have written since', async () => {
    start(SIDECAR);
    const loaded = await sidecars.load(file);
    store.beforeNextWrite = () => start(SIDECAR.replace('number: 1', 'number: 4'));
    const outcome = await save(
      loaded,
      change(loaded.annotations, '3k9w0a', (one) => replyTo(one, { by: 'desk', note: 'Four?' }, clock)),
    );
    const merged = sidecarOf(outcome).annotations.get('3k9w0a');
    assert.equal(merged?.disclosure?.number, 4);
    assert.deepEqual(merged.thread?.at(-1), { by: 'desk', at: '2026-05-05T08:00:00Z', note: 'Four?\n' });
    assert.equal(store.calls.write, 2);
  });

  it('gives up where others write all the time', async () => {
    start(SIDECAR);
    const loaded = await sidecars.load(file);
    let writes = 0;
    const again = () => {
      start(`${SIDECAR}# ${writes++}\n`);
      store.beforeNextWrite = again;
    };
    store.beforeNextWrite = again;
    const outcome = await save(loaded, change(loaded.annotations, 'b7c2de', resolveAnnotation));
    assert.deepEqual(outcome, { outcome: 'refused', problems: [{ code: 'busy', path: file.path }] });
  });

  it('saves one after the other, each with what came before', async () => {
    start(SIDECAR);
    const loaded = await sidecars.load(file);
    await Promise.all(
      ['3k9w0a', 'b7c2de'].map((id) => save(loaded, change(loaded.annotations, id, resolveAnnotation))),
    );
    const { annotations } = await sidecars.load(file);
    assert.deepEqual(
      ['3k9w0a', 'b7c2de'].map((id) => annotations.get(id)?.state),
      ['resolved', 'resolved'],
    );
    assert.equal(store.calls.write, 2);
  });

  it('leaves alone what it cannot read', async () => {
    for (const broken of [
      SIDECAR.replace('kind: vague-attribution', 'kind: "vague'),
      SIDECAR.replace('version: 1', 'version: 2'),
      SIDECAR.replace('draft:', '<<<<<<< HEAD\ndraft:'),
    ]) {
      start(broken);
      const outcome = await save(await sidecars.load(file), new Map());
      assert.equal(outcome.outcome, 'refused');
      assert.equal(onDisk(), broken);
    }
    start(SIDECAR);
    const loaded = await sidecars.load(file);
    assert.equal((await save(loaded, loaded.annotations)).outcome, 'unchanged');
  });

  it('goes on after the file system refused', async () => {
    start(SIDECAR);
    const loaded = await sidecars.load(file);
    store.beforeNextWrite = () => {
      throw new Error('disk full');
    };
    const resolved = change(loaded.annotations, 'b7c2de', resolveAnnotation);
    const [first, second] = await Promise.allSettled([save(loaded, resolved), save(loaded, resolved)]);
    assert.deepEqual([first.status, second.status], ['rejected', 'fulfilled']);
  });

  it('refuses to write down who somebody is, and says so without saying who', async () => {
    start(SIDECAR);
    const loaded = await sidecars.load(file);
    const note = 'She is at m.quill@harbour.example.';
    const outcome = await save(
      loaded,
      change(loaded.annotations, '3k9w0a', (one) => replyTo(one, { by: 'reporter', note }, clock)),
    );
    assert.deepEqual(outcome, {
      outcome: 'refused',
      problems: [{ code: 'identity-refused', path: file.path }],
    });
    assert.equal(onDisk(), SIDECAR);
  });

  it('saves in spite of a leak that was there before', async () => {
    start(SIDECAR.replace('number: 1', 'number: 1\n      phone: 555-010-4477'));
    const loaded = await sidecars.load(file);
    const outcome = await save(loaded, change(loaded.annotations, 'b7c2de', resolveAnnotation));
    assert.equal(outcome.outcome, 'written');
    assert.match(onDisk() ?? '', /phone: 555-010-4477/);
  });

  it('removes a sidecar with nothing in it, unless it has a comment', async () => {
    start(SIDECAR);
    const loaded = await sidecars.load(file);
    assert.equal((await save(loaded, new Map())).outcome, 'written');
    assert.match(
      onDisk() ?? '',
      /^# Harbour series, part two\n[^]*annotations: ?\n?  {}\n[^]*# End of the record\.\n$/,
    );

    start(
      'version: 1\ndraft: dredging.md\nannotations:\n  b7c2de:\n    quote: { exact: a, prefix: "", suffix: "" }\n    state: open\n',
    );
    assert.equal((await save(await sidecars.load(file), new Map())).outcome, 'removed');
    assert.equal(onDisk(), undefined);
  });

  it('keeps an annotation that it cannot use', async () => {
    start(SIDECAR.replace('state: resolved', 'state: solved'));
    const loaded = await sidecars.load(file);
    assert.equal(loaded.annotations.has('zz01aq'), false);
    await save(loaded, new Map());
    assert.match(onDisk() ?? '', /zz01aq:\n[^]*state: solved/);
  });
});
