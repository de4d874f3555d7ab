/**
 * What people are, said in passing: the model reads all of these as one word, so that none of them can come to weigh
 * anything. Slurs are cues of their own (`abuse.ts`).
 */
export const IDENTITIES: ReadonlySet<string> = new Set(
  `gay gays lesbian lesbians bisexual bi trans transgender transsexual queer nonbinary intersex asexual homosexual straight
  deaf blind autistic disabled wheelchair dyslexic hearing pregnant elderly old older senior seniors pensioner teenager
  muslim muslims islamic islam jewish jew jews judaism hindu hindus sikh sikhs buddhist christian christians catholic catholics
  protestant atheist atheists mormon kosher halal black blacks white whites brown asian asians african africans latino latina
  hispanic arab arabs indian indians pakistani pakistanis bangladeshi chinese japanese korean vietnamese filipino thai polish
  polack pole poles ukrainian russian russians romanian bulgarian hungarian czech german germans french italian spanish
  portuguese greek turkish turk irish scottish welsh english british american americans mexican mexicans brazilian colombian
  nigerian nigerians kenyan ghanaian ethiopian somali egyptian moroccan algerian tunisian syrian iraqi iranian afghan israeli
  palestinian lebanese saudi roma romani gypsy traveller travellers immigrant immigrants migrant migrants refugee refugees
  foreigner foreigners foreign aboriginal maori native woman women female females man men male males girl girls boy boys lady
  mexico poland india nigeria china russia africa`.split(/\s+/),
);
