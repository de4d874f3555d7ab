/**
 * Small words of the languages a support chat is most often written in, ours, from general knowledge of each
 * language. A word several languages share stands under each of them; English comes first where in doubt, since
 * calling English foreign silences the coach.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: `the a an and or but if of to in on at for from with by is are was were be been am do does did don't didn't doesn't
    have has had having haven't hasn't i you he she it we they me my your his her its our their us them this that these
    those there here what when where why who how which not no yes can can't could would should will won't just still so
    than then too very please thanks thank hi hello get got need want know it's i'm i've that's because about after again
    any been before only out over up now u ur im ive dont cant pls thx ok okay hey yeah lol really all some more one
    never ever every as you're we're they're he's she's that's what's there's i'd i'll we've you've isn't wasn't aren't
    wouldn't couldn't shouldn't hasn't good great bad almost anyone someone nothing something going go make made back help waiting wait`,
  de: `der die das und oder aber ich du er sie wir ihr mir mich dir dich uns euch ist sind war waren bin bist hat habe haben
    hatte nicht kein keine ein eine einen einem einer eines mein meine meinen meinem dein deine ihre ihren ihrem zu zum zur
    mit von vom auf für fur bei nach aus über uber um wenn wie wo wann warum wer was dass noch schon immer nur auch sehr
    bitte danke doch mal es am im den dem des kann können konnen wird werden wurde seit`,
  fr: `le la les un une des du de et ou mais je tu il elle nous vous ils elles mon ma mes ton ta tes son sa ses notre votre
    vos est sont suis ai as avons avez ont été ete pas ne ni que qui quoi où quand comment pourquoi dans sur avec sans pour
    par ce cette ces c'est j'ai n'ai qu'il d'un l'on plus très tres encore toujours merci bonjour au aux depuis rien`,
  es: `el la los las un una unos unas y o pero yo tú tu él ella nosotros ustedes mi mis su sus es son soy está esta están
    estan estoy he ha han hemos no ni que qué quien cuando cuándo donde dónde como cómo porque para por con sin de del en
    al se me te le lo les muy más mas ya todavía todavia gracias hola por-favor nada desde hace hay este esto eso`,
  it: `il lo la i gli le un uno una e o ma io tu lui lei noi voi loro mio mia miei sono sei è siamo ho hai ha abbiamo hanno
    non che chi cosa quando dove come perché perche di del della dei delle da dal in nel nella con senza per su al alla si
    mi ti ci vi molto più piu ancora già gia grazie ciao questo questa anche stato stata`,
  pt: `o a os as um uma e ou mas eu você voce ele ela nós nos meu minha meus minhas seu sua é são sao estou está esta foi
    tenho tem não nao que quem quando onde como porque para por pelo com sem de do da dos das em no na nos nas se me te lhe
    muito mais já ja ainda obrigado obrigada olá isso isto este`,
  nl: `de het een en of maar ik jij je u hij zij wij we jullie mijn jouw uw zijn haar ons onze is ben bent was waren heb hebt
    heeft hebben had niet geen van voor met op in aan uit bij naar over om als dan dat die dit deze waar wanneer waarom wie
    wat hoe nog al ook maar heel erg graag bedankt dank kan kunt wordt worden sinds er te`,
  pl: `i w na z ze do od po za o u nie tak że ze to jest są sa był była bylo było jestem mam ma mamy mój moj moja moje mi mnie
    się sie jak gdzie kiedy dlaczego co kto czy ale lub bardzo już juz jeszcze proszę prosze dziękuję dziekuje dla przez od
    tego ten ta te`,
  sv: `och eller men jag du han hon vi ni de min mitt mina din ditt er är ar var har hade inte ingen inget ett en den det
    dessa på pa av för for med till från fran om när nar var varför hur vad vem som att kan ska skulle mycket tack hej redan
    fortfarande`,
  da: `og eller men jeg du han hun vi i de min mit mine din dit er var har havde ikke ingen et en den det disse på af for med
    til fra om når hvor hvorfor hvordan hvad hvem som at kan skal skulle meget tak hej allerede stadig endnu`,
  no: `og eller men jeg du han hun vi dere de min mitt mine din ditt er var har hadde ikke ingen et en den det disse på av for
    med til fra om når hvor hvorfor hvordan hva hvem som at kan skal skulle veldig takk hei allerede fortsatt ennå`,
  fi: `ja tai mutta minä mina sinä sina hän han me te he minun sinun on ovat oli olen olet ole ei en et eikä eika että etta
    joka mikä mika mitä mita missä missa milloin miksi kuka miten kun jos nyt vielä viela vain myös myos kiitos hei tilaus
    olisi mutta se tämä tama`,
  tr: `ve veya ama ben sen o biz siz onlar benim senin bizim sizin bir bu şu su ne nerede neden nasıl nasil kim için icin ile
    değil degil var yok mi mı mu mü çok cok daha hala hâlâ lütfen lutfen teşekkürler tesekkurler merhaba gibi kadar sonra
    önce her`,
  ro: `și si sau dar eu tu el ea noi voi ei este sunt sînt am ai are avem au nu că ca ce cine când cand unde cum pentru de la
    în cu fără fara pe din un o mai foarte încă inca mulțumesc multumesc bună buna mea meu`,
  hu: `és es vagy de én te ő mi ti ők az a egy ez van vannak volt nem hogy ami aki mikor hol miért miert hogyan még meg már
    mar csak is nagyon köszönöm koszonom kérem kerem szia`,
  cs: `a nebo ale já ja ty on ona my vy oni můj muj moje je jsou byl byla jsem mám mam ne že ze co kdo kdy kde jak proč proc
    pro s bez na v do od velmi ještě jeste už uz děkuji dekuji prosím prosim dobrý to se si`,
  id: `dan atau tapi saya kamu dia kami kita mereka ini itu yang di ke dari untuk dengan tidak bukan sudah belum masih ada
    apa siapa kapan dimana mengapa bagaimana sangat terima kasih tolong pesanan`,
};

/** Each small word, with the languages it belongs to. */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(/\s+/))) {
      const languages = found.get(word);
      if (languages) languages.push(language);
      else found.set(word, [language]);
    }
  }
  return found;
})();
