import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../utils/rollout/canonical.ts';
import { judgePack, type Trust } from '../../utils/rollout/judge.ts';
import { handOver } from '../../utils/rollout/pack.ts';
import { toldRefusal } from '../../utils/rollout/told.ts';
import { newKey, packFile, type TestKey, words } from './make.ts';

let lead: TestKey;
let other: TestKey;
let third: TestKey;
beforeAll(async () => {
  [lead, other, third] = await Promise.all([newKey(), newKey(), newKey()]);
});

const trusting = (key: string, more: Partial<Trust> = {}): Trust => ({ key, next: [], revoked: [], ...more });
const refusal = async (body: string, trust: Trust, version?: number) => {
  const held = version === undefined ? undefined : { version, print: 'another' };
  const verdict = await judgePack(body, trust, held);
  return verdict.fate === 'refused' ? toldRefusal(verdict.refusal, version) : verdict.fate;
};

describe('a pack signed by the pinned key', () => {
  it('is taken, and is the same when it comes again', async () => {
    const body = await packFile(41, lead);
    const verdict = await judgePack(body, trusting(lead.key), undefined);
    expect(verdict).toMatchObject({ fate: 'taken', pack: { version: 41, by: 'Ines' }, trust: trusting(lead.key) });
    if (verdict.fate !== 'taken') return;
    expect(verdict.pack.library.phrases.map(({ id }) => id)).toEqual(['close-winter']);
    expect(await judgePack(body, verdict.trust, verdict.held)).toMatchObject({ fate: 'same' });
  });

  it('holds however a server indents it or orders its fields', async () => {
    const { pack, ...rest } = JSON.parse(await packFile(41, lead));
    const turned = Object.fromEntries(Object.entries(pack).reverse());
    expect(await refusal(JSON.stringify({ ...rest, pack: turned }), trusting(lead.key))).toBe('taken');
  });

  it('is refused when it is older, or another text under the same number', async () => {
    expect(await refusal(await packFile(39, lead), trusting(lead.key), 40)).toBe(
      'Server offered version 39, older than 40. Refused. Kept 40',
    );
    expect(await refusal(await packFile(40, lead), trusting(lead.key), 40)).toMatch(/another text under the same/);
  });

  it('is refused with its reason when the library in it cannot be used', async () => {
    const broken = words(41);
    const text = 'Your credit of {amount is booked.';
    const body = await packFile(41, lead, {
      library: { ...broken.library, phrases: broken.library.phrases.map((phrase) => ({ ...phrase, text })) },
    });
    expect(await refusal(body, trusting(lead.key), 40)).toMatch(/phrases › 0 › text: a slot is not written right/);
  });
});

describe('what is no such pack', () => {
  it.each([
    ['', 'not JSON'],
    ['{"pack": {', 'not JSON'],
    ['null', 'no published library'],
    ['[]', 'no published library'],
    ['{"pack": {}, "key": "abc", "signature": ""}', 'no published library'],
    [`{"pack": {"a": ${'['.repeat(200_000)}${']'.repeat(200_000)}}, "key": "x", "signature": ""}`, 'library|JSON'],
  ])('%.24s is refused by name', async (body, said) => {
    expect(await refusal(body, trusting(lead.key), 40)).toMatch(new RegExp(`${said}.*Kept 40$`));
  });

  it('is refused when one letter was changed, anywhere', async () => {
    const body = await packFile(41, lead);
    expect(await refusal(body.replace('Stay warm', 'Stay cold'), trusting(lead.key), 40)).toMatch(/does not match/);
    expect(await refusal(body.replace('"version": 41', '"version": 51'), trusting(lead.key), 40)).toMatch(
      /does not match/,
    );
    const { key, signature, pack } = JSON.parse(body);
    const stolen = JSON.stringify({ pack, signature, key: other.key });
    expect(await refusal(stolen, trusting(other.key), 40)).toMatch(/does not match/);
    expect(key).toBe(lead.key);
  });

  it('is refused when it is cut off at any place', async () => {
    const body = (await packFile(41, lead)).trimEnd();
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length - 1), async (length) => {
        expect(await refusal(body.slice(0, length), trusting(lead.key), 40)).toMatch(/Refused/);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when the key is a stranger’s', async () => {
    expect(await refusal(await packFile(41, other), trusting(lead.key), 40)).toMatch(
      /a key this computer does not know/,
    );
  });
});

describe('changing the key', () => {
  it('goes to the next key a pack has named, and not back to one that was withdrawn', async () => {
    const names = await packFile(42, lead, { keys: { next: [other.key], revoked: [], handovers: [] } });
    const first = await judgePack(names, trusting(lead.key), undefined);
    expect(first).toMatchObject({ fate: 'taken', trust: { key: lead.key, next: [other.key] } });
    if (first.fate !== 'taken') return;
    const withdraws = await packFile(43, other, { keys: { next: [], revoked: [lead.key], handovers: [] } });
    const second = await judgePack(withdraws, first.trust, first.held);
    expect(second).toMatchObject({ fate: 'taken', trust: { key: other.key, next: [], revoked: [lead.key] } });
    if (second.fate !== 'taken') return;
    expect(await refusal(await packFile(44, lead), second.trust, 43)).toMatch(/a key that was withdrawn/);
    expect(await refusal(await packFile(44, other), second.trust, 43)).toBe('taken');
  });

  it('finds its way over several keys when it slept through the change', async () => {
    const handovers = [
      await handOver(other.key, third.key, other.privateKey),
      await handOver(lead.key, other.key, lead.privateKey),
    ];
    const body = await packFile(60, third, { keys: { next: [], revoked: [lead.key, other.key], handovers } });
    expect(await refusal(body, trusting(lead.key), 40)).toBe('taken');
    const without = await packFile(60, third, { keys: { next: [], revoked: [], handovers: handovers.slice(0, 1) } });
    expect(await refusal(without, trusting(lead.key), 40)).toMatch(/does not know/);
    // Known to be withdrawn already: its word counts no more.
    expect(await refusal(body, trusting(lead.key, { revoked: [other.key] }), 40)).toMatch(/does not know/);
  });

  it('takes nobody’s word but the signer’s', async () => {
    const forged = {
      from: lead.key,
      to: other.key,
      signature: (await handOver(lead.key, other.key, other.privateKey)).signature,
    };
    const body = await packFile(60, other, { keys: { next: [], revoked: [], handovers: [forged] } });
    expect(await refusal(body, trusting(lead.key), 40)).toMatch(/does not know/);
  });

  it('refuses a pack that withdraws its own key', async () => {
    const body = await packFile(41, lead, { keys: { next: [], revoked: [lead.key], handovers: [] } });
    expect(await refusal(body, trusting(lead.key), 40)).toMatch(/the very key it is signed with/);
  });
});

it('writes one text for one value, whatever the order of its fields', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonical(JSON.parse(text))).toBe(text);
    }),
  );
  expect(canonical({ b: 1, a: [{ d: undefined, c: 'é' }] })).toBe('{"a":[{"c":"é"}],"b":1}');
});
