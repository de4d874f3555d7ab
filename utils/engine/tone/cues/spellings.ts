/** Chat spellings and common slips, ours, and the word they stand for. Sorted; a test says so. */
const PAIRS = `
  abit=bit agian=again aint=ain't amazin=amazing angery=angry apalling=appalling apauling=appalling
  appauling=appalling appriciate=appreciate apreciate=appreciate aprreciate=appreciate arent=aren't atrocius=atrocious
  awfull=awful awsome=awesome b4=before bcoz=because bcuz=because becuase=because brillant=brilliant broked=broken
  canceled=cancelled canceling=cancelling cancle=cancel cancled=cancelled cannot=can't canot=can't cant=can't
  coudnt=couldn't couldnt=couldn't coz=because cuz=because deffo=definitely definately=definitely delievered=delivered
  delivary=delivery didint=didn't didnt=didn't disapointed=disappointed disapointing=disappointing
  disapointment=disappointment disappoined=disappointed disgustin=disgusting dissapointed=disappointed
  dissapointing=disappointing dissapointment=disappointment dissappointed=disappointed dissappointing=disappointing
  doesnt=doesn't dont=don't dosent=doesn't dosnt=doesn't effing=fucking everytime=every excelent=excellent
  excellant=excellent facking=fucking fcking=fucking fckn=fucking fking=fucking fkn=fucking freakin=freaking
  frickin=freaking friggin=freaking frustated=frustrated frusterated=frustrated frusterating=frustrating
  frustrarted=frustrated frustratd=frustrated fuckin=fucking fustrated=frustrated fustrating=frustrating
  garantee=guarantee gr8=great greatful=grateful gud=good hadnt=hadn't hasnt=hasn't hav=have havent=haven't
  havnt=haven't hopless=hopeless horible=horrible horrable=horrible horrendus=horrendous hr=hour hrs=hours im=i'm
  incompetant=incompetent isnt=isn't ive=i've jst=just l8=late loosing=losing lov=love luv=love min=minutes
  mins=minutes msg=message msgs=messages nd=and nite=night noone=nobody nothin=nothing nuthin=nothing nvm=nevermind
  ny=any pathethic=pathetic pathetik=pathetic pls=please plse=please plz=please plzz=please ppl=people probs=problems
  promissed=promised r=are recieve=receive recieved=received recived=received rediculous=ridiculous
  rediculus=ridiculous refundd=refund ridicolous=ridiculous ridiculious=ridiculous ridiculus=ridiculous
  riduculous=ridiculous rlly=really rly=really shld=should shouldnt=shouldn't shud=should stil=still stoopid=stupid
  suks=sucks sux=sucks ta=thanks terible=terrible terrable=terrible terribble=terrible thanku=thanks thankyou=thanks
  thanx=thanks thks=thanks thnks=thanks thnx=thanks tho=though thx=thanks tks=thanks tmrw=tomorrow tnx=thanks
  tomoz=tomorrow ty=thanks tysm=thanks tyvm=thanks u=you unacceptible=unacceptable unaceptable=unacceptable
  unbeleivable=unbelievable unbelieveable=unbelievable unbelivable=unbelievable unexceptable=unacceptable
  unnacceptable=unacceptable untill=until ur=your urs=yours v=very w8=wait w8ing=waiting waitin=waiting wasnt=wasn't
  werent=weren't wernt=weren't wich=which wk=week wks=weeks wont=won't worng=wrong worser=worse wouldnt=wouldn't
  wth=wtf wud=would y'all=you ya=you yall=you youre=you're yr=your yrs=years
`;

export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => {
      const [from = '', to = ''] = pair.split('=');
      return [from, to] as const;
    }),
);
