const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Things people buy, rent or subscribe to; own list, singular. A word outside it needs a stronger sign. */
export const THINGS = list(`
  airpods app armchair backpack bag bath battery bed bedding bicycle bike blanket blender blouse board boiler book
  bookcase boot bottle bouquet bowl box bra bracelet bread broadband bulb bundle burger cabinet cable cake camera
  candle car card cardigan carpet cart case ceiling chair charger chocolate clock coat coffee collar computer concert
  console controller cooker cot couch course cover cream cup curry curtain cushion decking desk dishwasher doll door
  drawer dress drill drone dryer duvet earbud earphone earring fan fence figurine flower flight food frame freezer
  fridge fryer furniture game glass glasses glove grill guitar gym hamper handbag hat headphone headset heater helmet
  hoodie hose hotel insurance internet iron jacket jeans jewellery jumper kayak keyboard kettle kitchen knife ladder
  lamp landline laptop lawnmower lesson letter lego light lipstick lock luggage machine magazine mattress meal medicine
  meter microwave milk mirror mixer modem monitor mouse mower mug necklace notebook oven package paint painting pan
  pants parcel passport pasta pen perfume phone piano picture pill pillow pizza plant plate playlist plug policy poster
  pot pram prescription present printer projector pump purse puzzle racket radiator radio razor recliner ring robot room
  rose router rucksack rug sandal sandwich sander saw scarf scooter screen seat seed serum sewing shampoo shaver sheet
  shelf shirt shoe shower sim sink skirt skateboard smartwatch snowboard sneaker sock sofa software speaker spinner
  stand stove stool stroller subscription suit suitcase sunglasses supplement sushi sweater sweatshirt swimsuit switch
  table tablet tap teapot telescope television tent thermostat ticket tile timer tire toaster toilet tool toothbrush
  top towel toy trainer trampoline treadmill trouser tshirt tulip tv tyre umbrella unit vacuum vase video vinyl violin
  visa vitamin voucher wallet wardrobe washer watch webcam wedding wheel wifi window wine wreath yoghurt
  aid amplifier awning bread broccoli butter canoe caravan cello cheese cot crutch egg exhaust gift gown greenhouse gutter
  jersey locker moped paddle pane panel pillowcase safe salmon saxophone set steak trailer trumpet turntable wheelchair
  windscreen worktop
  adapter alarm apron artwork ball banner barbecue basin basket battery-pack beanie bench bib binder blazer blind bolt
  bookshelf boxset bucket buggy bumper bunk cable-box cage calculator canvas cap cape carafe carrier cereal chainsaw
  chandelier chest chisel clutch cradle crate crib cutlery cylinder dashcam deckchair denim diaper dictionary dinghy
  door-mat doorbell dumbbell e-bike e-reader easel espresso eyeliner fabric faucet filter firestick fish flask
  fleece flute folder footstool fork formula fountain fryer futon gasket gearbox generator gimbal globe goggles gown
  grater guitar-case hairbrush hairdryer hammock hanger harness hatchback heating hinge hook hub humidifier inhaler
  inkjet insole inverter jack jar jug juicer jumpsuit kennel keyring kimono kit ladle lantern leash legging lens
  lighter linen liner loafer locket loft lounger luggage-set mascara mask mat mattress-topper memory-card micro-phone
  microphone mitten moisturiser moisturizer motor motorbike mousepad muffler napkin nappy newspaper nightstand nozzle
  ottoman outfit oven-glove overalls padlock pallet parasol pedal pendant pill-box pipe planter polish pool
  powerbank power-bank puppy pushchair pyjamas quilt raincoat range rice-cooker rod rope rowing-machine rower safe
  sauce saucepan scale scanner screwdriver sensor settee shades shelving shorts shredder sideboard slipper sleeping-bag
  smartphone snorkel soap soundbar spade spoon stamp stapler steamer stereo strap streamer string subwoofer
  sugar surfboard swimming-costume tank tape tiara tie tights toaster-oven toothpaste torch tracksuit tripod trolley
  trophy trunk tub tuxedo uniform upholstery utensil veil vest wagon waistcoat wallpaper washing-machine wetsuit whisk
  wig wok wrench yoga-mat
`);

/** Heads that say nothing by themselves: the order, the problem, the people. */
export const EMPTY_NOUNS = list(`
  energy park newspapers' toilet pipe pants-down patient seat-map gate-agent update updates website screen-name sucks event events initial member members board boards multi season account address agent amount answer app-store attitude bank behavior behaviour bill bit boss brother business call case
  chance charge charges chat child children choice claim code colleague colour color company complaint confirmation cost
  contact contract credit customer customers dad data date daughter day days deal delay delivery detail details
  department difference doctor driver email emails end engineer error evening evidence experience explanation face family
  father fault fee fees feedback fix flat friend friends front fun guy half hand hands head heart help hold home hour hours
  house husband idea info information instructions invoice issue item items job joke journey kid kids lady lawyer life line
  link list location lot lots luck mail man manager matter message messages mind minute minutes mistake moment money month
  months morning mother mum mom name need neighbour neighbor nerve nerves night nothing number office one ones opinion
  option order orders other others part partner party password past patience payment payments people person photo photos
  picture pictures piece place plan point post price prices problem problems proof property purchase question questions
  queue reason receipt record reference refund refunds rep reply representative request reservation response rest result
  review right road school screenshot second security service services shop side sign sister site situation solution
  someone something son staff state statement stuff store street supervisor support surprise system team text thanks
  thing things time times today tomorrow total town trip trouble truth turn tweet twitter update use user utter wait
  warehouse way website wedding week weekend weeks wife will woman word words work world year years yesterday booking
  bookings return returns appointment visit connection network facebook instagram form fact technician courier lot
  anything everything everyone nobody money-back luck neighbours store branch mess club gift-card world dm hell shit crap
  bullshit damn fuck ass god jesus christ lol wtf omg pls plz thx hour-delay complaint customer-service luck pain love
  birthday anniversary mood sense joke disgrace morning afternoon noon midnight deadline exam essay interview tracking
  conversation notice news promise rule rules regulator court press bank-statement ombudsman compensation apology sorry
  version issue-number phone-number date-of-birth same next last first new old whole entire only such very many few most
  least full best worst good bad great nice red blue black white green due wrong late early real total pretty
  feature features option settings page screen-shot login profile username story stories ride connection hotline crew
  personal absolute maintenance passenger passengers pilot daughter's escalator needle executive transport pilots
  favorite favourite anger status client clients cousin cousins arrangement arrangements view feet travel traveling travelling
  frustration stress hell god comment comments concern concerns situation rant voice friends parent parents wife's guess thought
  thoughts bday mistake leg selection access area seats-together city country decision loyalty respect flight-attendant attendant
  respects plan plans eye eyes ear ears foot arm back brain body health mental pocket ass butt heart hotel-room guest guests
  group crew customer-care connection connections ability privacy schedule holiday holidays vacation honeymoon journey commute
  company companies experience experiences sanity life lives turn bad luck dream dreams mile miles points number numbers flight-number carrier airline airlines airport terminal gate
`);

/** Where a noun phrase ends: function words, common verbs and adverbs. */
export const STOPS = list(`
  requires require refers refer better lands boards keeps needs wants begins
  i me my mine myself we us our you your yours u ur he him his she her they them their it its this that these those who
  whom which what whose where when why how a an the some any no and or but so because cause cos since if unless while as
  than then though although of in on at by for from to into onto with without about over under after before between
  during until till up down off out through via per against around near is are was were be been being am do does did done
  doing has have had having can could will would shall should may might must cannot not never ever always still yet
  already just only even also too very really again now here there soon today tomorrow yesterday tonight back away
  together once twice please thanks thank hi hello hey ok okay yes yeah nope sorry well actually finally apparently
  obviously maybe perhaps instead anyway properly literally basically completely totally immediately arrive arrives
  arrived came come comes coming get gets got gotten getting go goes going gone went give gives gave given make makes
  made take takes took taken put say says said tell tells told ask asks asked see sees saw seen know knows knew want wants
  wanted need needs needed like likes think thinks try tries tried trying use uses used using work works worked working
  stop stops stopped start starts started keep keeps kept send sends sent receive receives received order ordered buy
  bought pay pays paid charge charged broke broken break breaks cracked dented smashed damaged torn ripped scratched
  fell fall falls leaks leaking leaked missing lost stolen late delayed due supposed promised cancel cancelled canceled
  canceling cancelling return returned returning refund refunded booked look looks looked feel feels felt let lets wont
  won't dont don't doesnt doesn't didnt didn't cant can't couldn't wasnt wasn't isnt isn't arent aren't havent haven't
  hasnt hasn't hadn't ain't im i'm i've i'd i'll it's its that's there's what's he's she's they're you're we're we've gotta
  gonna wanna show shows showed showing deliver delivers delivered delivery ship shipped ships dispatched marked turn
  turns turned run runs ran running shut died dies dead faulty defective overheats overheating smells smell tastes taste
  shrunk faded lost lose loses losing wait waits waiting waited find finds found left leave leaves leaving call calls
  called calling email emailed check checks checked open opened opens close closed fit fits hold reset fix fixed fixes
  appear appears failed fails keep happening happened happens turned seems seem sold sell wear wore worn worth ago later
  nor plus except like unlike because whereas besides else somewhere nowhere anywhere everywhere didnt which's wtf lol pls plz
  ridiculous unacceptable fine wrong total absolutely hopefully quickly recently currently exactly especially
`);

/** "a box of chocolates": the thing is behind "of". */
export const CONTAINERS = list(`
  box boxes pair pairs set sets pack packs bag bags bottle bottles jar jars case cases bunch packet packets piece pieces
  copy bouquet tin tins can cans tub tube roll rolls bundle kit crate bar bars
`);

export const singular = (word: string): string => {
  const lower = word.toLowerCase();
  if (THINGS.has(lower)) return lower;
  if (/(?:ves)$/.test(lower) && THINGS.has(lower.replace(/ves$/, 'f'))) return lower.replace(/ves$/, 'f');
  if (/(?:sh|ch|x|ss)es$/.test(lower) || THINGS.has(lower.replace(/es$/, ''))) return lower.slice(0, -2);
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
};
