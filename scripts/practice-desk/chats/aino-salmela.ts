import type { DeskChat } from '../chat.ts';

/** Finnish: a language Poise does not read, so nothing is scored. */
export const ainoSalmela: DeskChat = {
  id: 'c5',
  customer: 'Aino Salmela',
  topic: 'Tilaus myöhässä',
  past: [
    ['customer', 'Hei, tilasin teiltä pöytälampun viikko sitten eikä sitä ole vieläkään toimitettu perille.', 19],
    ['agent', 'Hei Aino, tarkistan asian heti.', 17],
    ['customer', 'Seurantasivulla ei näy mitään uutta. Voisitteko kertoa, milloin lähetykseni saapuu?', 5],
  ],
  answers: [
    {
      heard: 'Kiitos avusta, jään odottamaan vastaustanne vielä tänään.',
      unheard: 'Kiitos, mutta en saanut vielä vastausta kysymykseeni.',
    },
  ],
};
