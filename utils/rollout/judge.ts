import { fingerprint, isSigned, type PublicKey } from './keys.ts';
import { type Handover, handoverText, type Pack, readEnvelope, readPack, signedText } from './pack.ts';

/** Whose signature this computer takes. */
export interface Trust {
  /** The key a lead or the company pinned, or the one it has passed on to. */
  readonly key: PublicKey;
  readonly next: readonly PublicKey[];
  readonly revoked: readonly PublicKey[];
}

/** The version in use: a lower one is refused, and so is another text under the same number. */
export interface Held {
  readonly version: number;
  readonly print: string;
}

export type Refusal =
  | { readonly why: 'not_json' | 'not_a_pack' | 'wrong_key' | 'revoked_key' | 'wrong_signature' | 'revokes_itself' }
  | { readonly why: 'older' | 'changed'; readonly version: number }
  | { readonly why: 'unreadable'; readonly reason: string };

export type Verdict =
  | { readonly fate: 'taken'; readonly pack: Pack; readonly trust: Trust; readonly held: Held }
  /** The very pack that is in use. */
  | { readonly fate: 'same'; readonly pack: Pack; readonly held: Held }
  | { readonly fate: 'refused'; readonly refusal: Refusal };

/**
 * May this pack be used? Nothing of it is used before its signature holds and its key is one that is trusted. Nothing
 * is thrown for whatever a server sends.
 */
export async function judgePack(body: string, trust: Trust, held: Held | undefined): Promise<Verdict> {
  const data = parse(body);
  if (data === undefined) return refuse({ why: 'not_json' });
  const envelope = readEnvelope(data);
  if (!envelope) return refuse({ why: 'not_a_pack' });
  if (trust.revoked.includes(envelope.key)) return refuse({ why: 'revoked_key' });
  const text = safely(() => signedText(envelope.pack));
  if (text === undefined) return refuse({ why: 'not_a_pack' });
  if (!(await isSigned(envelope.key, envelope.signature, 'pack', text))) return refuse({ why: 'wrong_signature' });
  const { pack, ...unread } = readPack(envelope.pack);
  // A stranger's pack is a stranger's, whatever else may be wrong with it.
  const trusted = await reachable(trust, pack?.keys.handovers ?? []);
  if (!trusted.has(envelope.key)) return refuse({ why: 'wrong_key' });
  if (!pack) return refuse({ why: 'unreadable', reason: 'reason' in unread ? unread.reason : '' });
  if (pack.keys.revoked.includes(envelope.key)) return refuse({ why: 'revokes_itself' });
  const { version } = pack;
  const print = await fingerprint(text);
  if (held && version < held.version) return refuse({ why: 'older', version });
  if (held && version === held.version)
    return print === held.print ? { fate: 'same', pack, held } : refuse({ why: 'changed', version });
  return { fate: 'taken', pack, trust: passedOn(trust, envelope.key, pack), held: { version, print } };
}

/** The keys this computer may go to: its own, those named as next, and those they gave their word for in turn. */
async function reachable(trust: Trust, handovers: readonly Handover[]): Promise<ReadonlySet<PublicKey>> {
  const found = new Set([trust.key, ...trust.next].filter((key) => !trust.revoked.includes(key)));
  const open = new Set(handovers.filter(({ to }) => !trust.revoked.includes(to)));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const one of open) {
      if (!found.has(one.from)) continue;
      open.delete(one);
      if (await isSigned(one.from, one.signature, 'handover', handoverText(one.from, one.to))) found.add(one.to);
    }
  }
  return found;
}

/** Whoever signed last is trusted from now on, with whom it names; a key revoked once stays so. */
function passedOn({ revoked }: Trust, key: PublicKey, { keys }: Pack): Trust {
  const gone = [...new Set([...revoked, ...keys.revoked])];
  return { key, next: keys.next.filter((one) => one !== key && !gone.includes(one)), revoked: gone };
}

const refuse = (refusal: Refusal): Verdict => ({ fate: 'refused', refusal });

function parse(body: string): unknown {
  return safely(() => JSON.parse(body));
}

/** Undefined where it throws: no JSON, or brackets nested deeper than the stack. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
