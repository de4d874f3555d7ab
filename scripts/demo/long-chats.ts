/** Long difficult chats, invented: who wrote what, in order. Played turn by turn to look at what the panel makes of them. */
export interface LongChat {
  readonly id: string;
  readonly turns: readonly (readonly [author: 'customer' | 'agent', text: string])[];
}

export const longChats: readonly LongChat[] = [
  {
    id: 'rising-anger',
    turns: [
      ['customer', 'Hi, my blue armchair was due on Thursday. Order KP-20417. Any idea where it is?'],
      ['agent', 'Hello, let me check.'],
      ['customer', 'Thanks. I took the day off for it.'],
      ['agent', 'It is with the courier.'],
      ['customer', 'It has been “with the courier” for five days. When will it get here?'],
      ['agent', 'I cannot see that here.'],
      ['customer', 'Seriously? This is the third time I ask and every time I get the same line. Ridiculous.'],
      ['agent', 'I am sorry your armchair is late. I am asking the courier now and will write to you by 4 pm.'],
      ['customer', 'It is half past five and nobody wrote. You promised 4 pm!!! I want to speak to your manager NOW.'],
    ],
  },
  {
    id: 'polite-fury',
    turns: [
      [
        'customer',
        'Good morning. On 2 May I returned a pair of walking boots (order RT-7731) and I await a refund of £134.00.',
      ],
      ['agent', 'Good morning. Refunds take up to 14 days.'],
      ['customer', 'I am aware of that. It has now been six weeks, which I would suggest is rather more than 14 days.'],
      ['agent', 'I understand. Your refund is being processed.'],
      [
        'customer',
        'You told me precisely that on 20 May. May I ask what “being processed” means, and by which date I will be paid?',
      ],
      ['agent', 'I do not have a date.'],
      [
        'customer',
        'I see. I am quite astonished at how little it seems to matter to you. I shall take advice from my solicitor.',
      ],
    ],
  },
  {
    id: 'abuse',
    turns: [
      ['customer', 'where is my parcel'],
      ['agent', 'Hello, could you give me the order number?'],
      ['customer', 'KP-55810. its 3 days late'],
      ['agent', 'Thank you, I am looking at it now.'],
      ['customer', 'hurry up you moron, i havent got all day'],
      [
        'agent',
        'I want to fix this for you, and I cannot do it well while I am being insulted. Shall we carry on with your order?',
      ],
      ['customer', 'just find it you useless idiot'],
      [
        'agent',
        'I asked once, so this is the last time: if the insults go on I will close this chat. If they stop, we finish this together.',
      ],
      ['customer', 'shut up you stupid cow'],
    ],
  },
  {
    id: 'two-at-once',
    turns: [
      [
        'customer',
        'Two things. The kettle from order KP-33102 arrived with a cracked lid, and you charged me 42.50 twice for it.',
      ],
      ['agent', 'Hello, could you send a photo of the lid?'],
      ['customer', 'Here is the photo. And the double charge?'],
      ['agent', 'Thank you. A new kettle goes out today.'],
      [
        'customer',
        'Good. But you only answered half. When do I get my 42.50 back, and do I have to send the old kettle back?',
      ],
      ['agent', 'You can keep the old one.'],
      ['customer', 'Fine, and the money? I have asked three times now.'],
    ],
  },
  {
    id: 'happy-end',
    turns: [
      [
        'customer',
        'I’m so disappointed. The birthday cake stand I ordered came in the wrong colour and the party is on Saturday.',
      ],
      [
        'agent',
        'I am sorry, we sent you the wrong colour. That was our packing error. Could you give me the order number?',
      ],
      ['customer', 'KP-90044. Can I still get the white one before Saturday?'],
      [
        'agent',
        'Yes. I am sending the white one by express today; it is with you on Friday, and you get the tracking number by 3 pm.',
      ],
      ['customer', 'Oh wow, that would be great.'],
      ['agent', 'The tracking number is EX-118823. Keep the other one, or send it back free.'],
      ['customer', 'It just arrived and it is perfect! Thank you so much, you saved the party :)'],
    ],
  },
];
