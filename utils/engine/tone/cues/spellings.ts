/** Chat spellings and common slips, ours, and the word they stand for. Sorted; a test says so. */
const PAIRS = `
  abit=bit agian=again aint=ain't amazin=amazing angery=angry apauling=appalling appauling=appalling apalling=appalling
  aprreciate=appreciate appriciate=appreciate apreciate=appreciate arent=aren't atrocius=atrocious awfull=awful awsome=awesome
  becuase=because b4=before bcoz=because bcuz=because brillant=brilliant broked=broken cant=can't cannot=can't canot=can't
  cancle=cancel cancled=cancelled canceled=cancelled canceling=cancelling coudnt=couldn't couldnt=couldn't coz=because cuz=because
  definately=definitely deffo=definitely delievered=delivered delivary=delivery didnt=didn't didint=didn't disapointed=disappointed
  disapointing=disappointing disappoined=disappointed dissapointed=disappointed dissapointing=disappointing
  dissappointed=disappointed dissappointing=disappointing disapointment=disappointment dissapointment=disappointment
  disgusted=disgusted disgustin=disgusting doesnt=doesn't dosent=doesn't dosnt=doesn't dont=don't excelent=excellent
  excellant=excellent facking=fucking fkn=fucking fking=fucking fckn=fucking fcking=fucking fuckin=fucking effing=fucking
  freakin=freaking frickin=freaking friggin=freaking frustated=frustrated frustrarted=frustrated fustrated=frustrated
  fustrating=frustrating frusterated=frustrated frusterating=frustrating frustratd=frustrated garantee=guarantee
  gr8=great greatful=grateful gud=good hadnt=hadn't hasnt=hasn't havent=haven't havnt=haven't hav=have hopless=hopeless
  horible=horrible horrable=horrible horrendus=horrendous im=i'm incompetant=incompetent isnt=isn't ive=i've jst=just
  l8=late loosing=losing luv=love lov=love mins=minutes min=minutes hrs=hours hr=hour wks=weeks wk=week yrs=years
  msg=message msgs=messages nd=and nite=night noone=nobody nvm=nevermind ny=any pathethic=pathetic pathetik=pathetic
  pls=please plz=please plzz=please plse=please ppl=people probs=problems promissed=promised r=are recieve=receive
  recieved=received recived=received rediculous=ridiculous rediculus=ridiculous ridiculus=ridiculous ridicolous=ridiculous
  ridiculious=ridiculous riduculous=ridiculous refundd=refund rlly=really rly=really shld=should shouldnt=shouldn't
  shud=should stil=still stoopid=stupid suks=sucks sux=sucks terible=terrible terrable=terrible terribble=terrible
  thankyou=thanks thanku=thanks thanx=thanks thx=thanks thnx=thanks thks=thanks tks=thanks tnx=thanks thnks=thanks ty=thanks
  tysm=thanks tyvm=thanks tho=though tmrw=tomorrow tomoz=tomorrow ta=thanks cheers=cheers u=you ur=your urs=yours
  unacceptible=unacceptable unaceptable=unacceptable unnacceptable=unacceptable unexceptable=unacceptable
  unbelieveable=unbelievable unbelivable=unbelievable unbeleivable=unbelievable untill=until v=very w8=wait w8ing=waiting
  waitin=waiting wasnt=wasn't wernt=weren't werent=weren't wich=which wont=won't worng=wrong worser=worse wouldnt=wouldn't
  wud=would wth=wtf ya=you yall=you y'all=you youre=you're yr=your nuthin=nothing nothin=nothing everytime=every
`;

export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => {
      const [from = '', to = ''] = pair.split('=');
      return [from, to] as const;
    }),
);
