import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, emptyLanguage, foldLanguage, readLanguage } from '../../../utils/engine/tone/language.ts';
import type { Message } from '../../../utils/engine/types.ts';

const ENGLISH = [
  'where is my order it was due tuesday',
  'USELESS SERVICE!!! ORDER 4471 STILL NOT HERE',
  'ta mate ur a legend sorted in 2 mins',
  'pls cancl my acount asap thx',
  "you're almost as bad as @united",
  'WiFi down again, Zürich office, ticket INC-88213',
  'hola! where is my package?',
  'Nokia Samsung Huawei which one works with eSIM',
  'lol omg no way haha',
  'plz plz plz answer meeee',
  'can i get a latte macchiato and a croissant delivered',
];

const OTHERS: readonly (readonly [string, string])[] = [
  ['de', 'Wo bleibt meine Bestellung, ich warte schon seit zwei Wochen'],
  ['fr', "Bonjour, je n'ai toujours pas reçu mon colis"],
  ['es', 'Hola, todavía no me ha llegado el pedido de la semana pasada'],
  ['it', 'Buongiorno, il pacco non è ancora arrivato a casa mia'],
  ['pt', 'Olá, ainda não recebi a minha encomenda desta semana'],
  ['nl', 'Waar blijft mijn pakket, ik wacht al twee weken'],
  ['pl', 'Dzień dobry, gdzie jest moja paczka, czekam już tydzień'],
  ['fi', 'Hei, missä minun tilaukseni on, olen odottanut jo viikon'],
  ['sv', 'Hej, var är mitt paket, jag har väntat i två veckor'],
  ['tr', 'Merhaba, siparişim hâlâ gelmedi, ne zaman gelecek acaba'],
  ['ru', 'Где мой заказ?'],
  ['ja', '荷物が届きません'],
  ['zh', '我的包裹在哪里'],
  ['ko', '주문이 안 왔어요'],
  ['ar', 'أين طلبي'],
  ['he', 'איפה החבילה שלי'],
  ['el', 'Πού είναι το δέμα μου'],
  ['th', 'พัสดุของฉันอยู่ที่ไหน'],
  ['hi', 'मेरा ऑर्डर कहाँ है'],
];

describe('detectLanguage', () => {
  it.each(ENGLISH)('is English: %s', (text) => expect(detectLanguage(text)).toBe('en'));
  it.each(OTHERS)('is %s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));
  it.each(['ok danke', 'merci bien', 'sí'])('is too short to be anything else: %s', (text) =>
    expect(detectLanguage(text)).toBe('en'),
  );
  it.each(['', '   ', '👍👍', '4471', 'https://example.com/a/b', '???'])('has no language: “%s”', (text) =>
    expect(detectLanguage(text)).toBe('und'),
  );
  it('never throws', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => detectLanguage(text) !== '')));
});

const chat = (...texts: string[]) =>
  texts.reduce(
    (state, text, index) => foldLanguage(state, { id: String(index), author: 'customer', text }),
    emptyLanguage,
  );

describe('the language of a chat', () => {
  it('is unknown and scored before anything was said', () =>
    expect(readLanguage(emptyLanguage)).toEqual({ language: 'und', supported: true }));

  it('is another one when the customer writes it', () =>
    expect(readLanguage(chat('Wo bleibt meine Bestellung, ich warte schon lange', 'ok'))).toEqual({
      language: 'de',
      supported: false,
    }));

  it('stays English after one foreign sentence', () =>
    expect(
      readLanguage(
        chat('my parcel has not arrived and I need it', 'Wo bleibt meine Bestellung bitte', 'sorry, where is it?'),
      ),
    ).toEqual({ language: 'en', supported: true }));

  it('turns English again when the customer does', () =>
    expect(
      readLanguage(
        chat(
          'Wo bleibt meine Bestellung bitte',
          'ah sorry, I can write English too if that is better for you',
          'so where is my order from last week please',
        ),
      ).language,
    ).toBe('en'));

  it('is not changed by the agent, and stays small', () => {
    const agent: Message = { id: 'a', author: 'agent', text: 'Guten Tag, wie kann ich Ihnen heute helfen?' };
    expect(foldLanguage(emptyLanguage, agent)).toBe(emptyLanguage);
    expect(chat(...Array<string>(100).fill('where is my order please')).recent.length).toBeLessThanOrEqual(6);
  });
});
