import { apologyGeneric } from './apology-generic.ts';
import { apologyRepeat } from './apology-repeat.ts';
import { asISaid } from './as-i-said.ts';
import { asksSecret } from './asks-secret.ts';
import { badLanguage } from './bad-language.ts';
import { blameDoubt } from './blame-doubt.ts';
import { blameFailedTo } from './blame-failed-to.ts';
import { blameShouldHave } from './blame-should-have.ts';
import { blameYourFault } from './blame-your-fault.ts';
import { boundaryHarsh } from './boundary-harsh.ts';
import { calmDown } from './calm-down.ts';
import { commandBare } from './command-bare.ts';
import { commandMust } from './command-must.ts';
import { condescending } from './condescending.ts';
import { contradict } from './contradict.ts';
import { defensiveNotUs } from './defensive-not-us.ts';
import { escalationRefused } from './escalation-refused.ts';
import { excuseFirst } from './excuse-first.ts';
import { flatRefusal } from './flat-refusal.ts';
import { insult } from './insult.ts';
import { jargon } from './jargon.ts';
import { judgeFeelings } from './judge-feelings.ts';
import { minimise } from './minimise.ts';
import { missingAcknowledgement } from './missing-acknowledgement.ts';
import { missingAnswer } from './missing-answer.ts';
import { missingApology } from './missing-apology.ts';
import { missingNextStep } from './missing-next-step.ts';
import { missingOwnership } from './missing-ownership.ts';
import { nonapologyBut } from './nonapology-but.ts';
import { nonapologyFeel } from './nonapology-feel.ts';
import { nonapologyIf } from './nonapology-if.ts';
import { overpromise } from './overpromise.ts';
import { passiveAggressive } from './passive-aggressive.ts';
import { policyHiding } from './policy-hiding.ts';
import { privateData } from './private-data.ts';
import { pushAway } from './push-away.ts';
import { readsAs } from './reads-as.ts';
import { recordsShow } from './records-show.ts';
import { repeatAsk } from './repeat-ask.ts';
import { robotic } from './robotic.ts';
import type { Rule } from './rule.ts';
import { sarcasm } from './sarcasm.ts';
import { shouting } from './shouting.ts';
import { threatRetaliation } from './threat-retaliation.ts';
import { toneMismatch } from './tone-mismatch.ts';
import { uncertain } from './uncertain.ts';
import { vagueTime } from './vague-time.ts';

/** Every draft rule, by id. Adding one: its file, one line here, its test, its page in docs/rules. */
export const rules: readonly Rule[] = [
  apologyGeneric,
  apologyRepeat,
  asISaid,
  asksSecret,
  badLanguage,
  blameDoubt,
  blameFailedTo,
  blameShouldHave,
  blameYourFault,
  boundaryHarsh,
  calmDown,
  commandBare,
  commandMust,
  condescending,
  contradict,
  defensiveNotUs,
  escalationRefused,
  excuseFirst,
  flatRefusal,
  insult,
  jargon,
  judgeFeelings,
  minimise,
  missingAcknowledgement,
  missingAnswer,
  missingApology,
  missingNextStep,
  missingOwnership,
  nonapologyBut,
  nonapologyFeel,
  nonapologyIf,
  overpromise,
  passiveAggressive,
  policyHiding,
  privateData,
  pushAway,
  ...readsAs,
  recordsShow,
  repeatAsk,
  robotic,
  sarcasm,
  shouting,
  threatRetaliation,
  toneMismatch,
  uncertain,
  vagueTime,
];
