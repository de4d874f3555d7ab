/** Words that tools put into classes, test ids, labels and attributes, and what they tell. Whole words only. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** These name the customer. */
export const CUSTOMER_WORDS = words('customer client visitor guest enduser requester contact consumer buyer');
/** These say that it came in: from the customer, where nobody else writes from there. */
export const INCOMING_WORDS = words('incoming inbound received receive receiver them theirs');
export const AGENT_WORDS = words('agent operator staff admin outgoing outbound sent me mine own self rep');
/** Said of anybody; beside rows that are an agent's by name, of the customer. */
export const PERSON_WORDS = words('user');
export const BOT_WORDS = words('bot chatbot robot automated autoreply');
export const SYSTEM_WORDS = words('system event activity notice separator divider lineitem');
export const NOTE_WORDS = words('note internal private whisper');
/** What a badge beside a name or over a message says. */
export const BADGE_CUSTOMER = words('customer client visitor guest requester kunde kundin cliente');
export const BADGE_AGENT = words('agent operator staff support team agente');
export const BADGE_BOT = words('bot chatbot automated assistant');
export const BADGE_NOTE = words('note private internal intern interna');
/** Names a tool gives the person who is logged in. */
export const SELF_NAMES = words('you me yourself du ich sie yo tú usted vous moi tu io você');

export const MESSAGE_WORDS = words(
  'message messages msg bubble chat thread entry post article comment reply transaction',
);
export const LOG_WORDS = words('messages conversation thread transcript chat log timeline history feed');
export const NAME_WORDS = words('name author sender from who person username nick nickname by');
/** Parts of a row that are not what was said. */
export const ASIDE_WORDS = words(
  'badge role pill chip icon icons attachment attachments signature quoted time timestamp date avatar meta status receipt reaction reactions menu actions toolbar tooltip badge name author sender who person username nick',
);
export const REPLY_WORDS = words(
  'reply message respond response answer chat write type antwort antworten nachricht responder mensaje répondre réponse رسالة اكتب رد הודעה כתוב сообщение ответ mensagem escreva bericht schrijf meddelande wiadomość',
);
export const SEND_WORDS = words(
  'send reply submit respond senden antworten enviar envoyer répondre invia إرسال ارسال שלח отправить verzenden skicka wyślij',
);
export const NOTE_LABELS = words(
  'note notes internal private remark remarks comment notiz notizen intern interne interner interna interno nota notas notitie whisper',
);
/** What a switch says while one writes to the customer: the word for it, or the channel it goes out by. */
export const PUBLIC_LABELS = words(
  'reply respond response answer message messages messaging chat public email mail sms whatsapp facebook messenger instagram twitter telegram antwort antworten nachricht öffentlich öffentliche responder respuesta mensaje pública répondre réponse publique risposta pubblica resposta',
);
/** Fields that are something else than a reply, however they look. */
export const OTHER_FIELDS = words(
  'search find filter email password subject title name phone address url company comment comments review feedback suche buscar recherche',
);

/** The words of names such as `chatMessage--from_agent`, small, each once. Bounded: a page may hold anything. */
export function wordsIn(text: string): ReadonlySet<string> {
  const spaced = text
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('end-user', 'enduser');
  return new Set(spaced.split(/[^\p{L}\p{N}]/u).filter((word) => word.length > 1));
}

export const sharesWord = (found: ReadonlySet<string>, list: ReadonlySet<string>): boolean => {
  for (const word of found) if (list.has(word)) return true;
  return false;
};

const TELLING = /^(?:class|id|data-.{1,40}|aria-label|aria-roledescription|type|role|title|name)$/;

/** What an element's own attributes say, as one text. */
export function namesOf(element: Element): string {
  let text = '';
  for (const { name, value } of element.attributes) {
    // An attribute that says no says nothing of this element.
    if (value === 'false') continue;
    if (TELLING.test(name) && value.length < 120) text += ` ${name.startsWith('data-') ? name.slice(5) : ''} ${value}`;
  }
  return text;
}

const CALLED = [
  'class',
  'id',
  'role',
  'data-test-id',
  'data-testid',
  'data-test',
  'data-qa',
  'data-qa-type',
  'data-cy',
  'data-kt',
];

/** What an element is called by those who made the page: no value that differs from row to row, no attribute's name. */
export const calledOf = (element: Element): string => CALLED.map((name) => element.getAttribute(name) ?? '').join(' ');

/** What a field or a button is called. */
export const labelOf = (element: Element): string =>
  [
    'aria-label',
    'placeholder',
    'data-placeholder',
    'aria-placeholder',
    'title',
    'name',
    'value',
    'data-testid',
    'data-action',
  ]
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
