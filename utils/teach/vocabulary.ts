/**
 * The words interfaces are built of. A class or a value made of these alone says what a thing is, never who somebody is,
 * so it may be kept although the same word can be read on the page ("Message" over a list of `.message`).
 */
const WORDS = `
account action actions active admin after agent alt anchor answer app area article aside assistant attachment author auto
avatar away badge bar base before begin between block blue body bold border bot bottom box bubble bubbles button buttons
card cell center channel chat chatbox chats child client clients col column columns comment comments compact compose composer
console contact contacts container content contents context conv conversation conversations copy customer customers cell
dark data date day default desk detail details dialog direction disabled div divider document draft edit editable editor
element empty end enduser entries entry even event external feed field file first flex flow focus footer form frame from
full grid group grouped groups guest has head header heading height helper hidden history html icon image inbound inbox incoming
index info inline inner input inside internal item items justify label large last layout left light line lines link list
live log logs lower main margin mark me media member menu message messages meta middle mine mini mode module msg msgs multi
my name nav new next note notes odd on operator other others out outbound outer outgoing outside own owner padding page pane panel
paragraph part participant party peer people person photo picture pinned placeholder position post posts pre preview previous
private profile public queue read reader receipt received receiver recipient region remote rep reply replies requester respond response
reverse rich right role room root row rows scroll scroller section self send sender sent separator shell show side sidebar
single size small span split staff stage start state static status step stream support surface system tab table tabs tag team
text textarea textbox theirs them thread threads ticket tickets time timeline timestamp title to tool toolbar top transcript true type
types typing unit unread upper user username users value vertical view viewport visible visitor visitors web white widget width window
with wrap wrapper write writer you zone justify items align gap auto ms ml mr mx my ps pe self between
agente antwort benutzer betreuer chatter cliente conversacion eigene eingehend ausgehend fremd gast interessent intern klant klient kunde kunden
medewerker mensaje mensajes message mitarbeiter nachricht nachrichten operateur operatore operador recu envoye usuario utilisateur verlauf visiteur
besucher visitante utente
`;

const VOCABULARY: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

export const isInterfaceWord = (word: string): boolean => VOCABULARY.has(word) || SIDES.has(word);

/** Words of a place in a row of others, or of a moment: they are on a message now and on another one later. */
const PASSING: ReadonlySet<string> = new Set(
  `odd even first last only single middle begin new unread unseen read seen delivered active current hover hovered focus focused selected
  pending sending loading loaded edited animated grouped consecutive continued continuation compact previous next fresh latest failed`.split(
    /\s+/,
  ),
);

export const isPassing = (word: string): boolean => PASSING.has(word);

/** These, in a class or a value, say which side of the chat a thing is on. */
const SIDES: ReadonlySet<string> = new Set(
  `agent operator staff admin own owner me mine my self outgoing outbound out sent customer client visitor guest enduser
  requester contact user incoming inbound in received them theirs other remote peer left right start end reverse rep support
  kunde mitarbeiter klant cliente agente visiteur eingehend ausgehend`.split(/\s+/),
);

export const tellsSide = (word: string): boolean => SIDES.has(word);

/** The words of a name such as `chatMessage--from_agent`, small. Marks of accents fall away, as they do in class names. */
export const wordsOfName = (name: string): readonly string[] =>
  plain(name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** One spelling of a word: small, without accents. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
