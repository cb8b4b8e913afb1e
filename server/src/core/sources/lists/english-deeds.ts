/** English verbs that are acts as well as words, and what behind them tells which, in small letters. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Verbs that tell something with a clause or quoted words behind them, and nothing with an object. */
export const WITH_CLAUSE = set(
  `added adds called continued claimed claims pointed points published publishes conceded concedes
  maintained maintains observed observes threatened answered declared signalled signaled followed
  established replied replies responded responds asked asks concluded concludes ruled recalled recalls
  agreed agrees spoke speaks thinks think thought fears fear feared hopes hope hoped expects expect
  expected feels feel felt suspects suspect suspected doubts doubt doubted believes believe believed
  understands learned learnt`,
);

/** Verbs of how something is uttered: they tell something beside quoted words alone. */
export const WITH_SPEECH = set(
  `continued continues laughed grinned chuckled giggled sighed groaned moaned shouted screamed yelled
  whispered barked snapped drawled shouts whispers posted posts interrupted exploded sang sings raged
  rages fumed fumes vented gushed muttered`,
);

/** What opens a clause that is told, right behind the verb. */
export const OPENS_CLAUSE = set(
  'that how why what whether if when where who he she they we i you there nobody everyone everybody',
);
/** Finite verbs that no list of words has and no ending tells. */
export const IRREGULAR = set(
  `fell came went took gave left ran knew got won lost began brought bought built broke drove grew held
  kept met rose sold sent spent stood stole struck threw wore died needs need wants want makes means
  comes goes gets gives takes works lacks costs seems looks became remains remain deserves deserve
  belongs poses`,
);
/** What begins another clause, or tells when something was done. */
export const PARTS_CLAUSE = set('as after before while until since because and but from with');

/** What is said, wanted or judged: an object that words rather than deeds have. */
export const IDEAS = set(
  `idea ideas notion suggestion suggestions speculation rumours rumors criticism criticisms calls claim
  claims allegation allegations accusation accusations demands demand fears concerns report reports
  comments remarks theory theories argument arguments talk possibility prospect threat threats warning
  warnings questions attack finding findings decision policy policies reforms measures cuts comparison
  comparisons link links parallels need blame assertion assertions assumption characterisation view
  views charge stories story wisdom timing value legality validity motives integrity credibility
  legitimacy logic use role judgment judgement handling approach evidence science figures conclusion
  conclusions advice attempts efforts move law bill legislation rules ban results`,
);
/** What somebody may want, and what bodies decide on. */
export const PLANS = set('plan plans proposal proposals motion reform scheme');
/** Verbs that tell something of ideas, and are acts on anything else. */
export const OF_IDEAS = set(
  'dismissed dismisses rejected rejects questioned questions challenged challenges echoed disputed disputes',
);
/** Verbs that are acts on people: "welcomed X to the palace", "recalled X to the side". */
export const ON_PEOPLE = set('welcomed welcomes recalled recalls denied denies hailed');
export const PEOPLE = set(
  `guests visitors fans crowds crowd baby child son daughter twins refugees migrants students shoppers
  customers passengers taxi cab`,
);
/** Who is denied something in a match or a court. */
export const OPPONENTS = set(
  `him her them us side sides team club hosts visitors opponents rivals champions victory access entry
  bail permission visa visas`,
);
/** Works that are written without telling what a text rests on. */
export const WORKS = set(
  `book books novel novels song songs script scripts screenplay play plays poem poems album music lyrics
  code cheque check hits musical opera symphony sitcom essay essays memoir autobiography thesis exam`,
);

/**
 * Phrases that are acts as well as words: what stands behind them where they tell something. Quoted
 * words in the sentence tell it too.
 */
export const PHRASES: Readonly<Record<string, RegExp>> = {
  'called for':
    /^(?!(?:the |an? )?(?:ball|help|backup|back-up|taxi|cab|ambulance|bill|ticket|towel|physio)\b)/u,
  'hit back': /^(?:at|against|over|on|saying|by saying|after)\b/u,
  'hits back': /^(?:at|against|over|on|saying)\b/u,
  'lashed out': /^(?:at (?!.*\bwith\b)|against|over|about)/u,
  'opened up': /^(?:about|on|to)\b/u,
  'opens up': /^(?:about|on|to)\b/u,
  'looked back': /^$/u,
  'put it': /^(?:$|like|this|that|best|more|bluntly|simply|succinctly)/u,
  'puts it': /^(?:$|like|this|that|best|more|bluntly|simply|succinctly)/u,
  'tells it': /^$/u,
  'sees it': /^$/u,
  'weighed in': /^(?!at|with a|\d)/u,
  'took aim': /^at\b/u,
  'takes aim': /^at\b/u,
  'let slip': /^that\b/u,
  'read out': /^$/u,
  'chipped in': /^$/u,
  'played down': /^(?!(?:the )?(?:left|right|flank|wing|middle|channel))/u,
  'shared his': VIEWS(),
  'shared her': VIEWS(),
  'shared their': VIEWS(),
  'spoke about': /^(?!$)/u,
  'ruled out': /^(?!of\b)/u,
};

function VIEWS(): RegExp {
  return /^(?:own )?(?:views?|thoughts|opinions?|story|stories|experiences?|concerns?|memories|excitement|joy|grief|frustrations?|delight|sadness|hopes?|fears)\b/u;
}

/** Verbs with a word behind them by which they tell nothing. */
export const ACTS =
  /^(?:condemn(?:ed|s) (?:\S+ ){1,3}to (?!death)|admit(?:s|ted) (?:(?:two|three|four|five|six|seven|\d+) counts|murder|theft|fraud|manslaughter|assault|causing|conspiracy|conspiring|possess|burglary|robbery|rape|arson|perverting|dangerous|careless|driving|drink-driving|supplying|stealing|attempted|the charges?|a charge|charges)|noted down|proposed to|joked with|jokes with|hails? from|pleaded (?:not )?guilty|pleads (?:not )?guilty|reported (?:to|for|by|from|missing)|expressed (?:himself|herself|themselves)|wr(?:ote|ites) (?:for|with)|asked (?:for|to|out)|complained (?:of|to)|praised be|thanked by|warned off|shouted at|responded (?:with|through|to)|replied with|agreed (?:to|a|an|on|terms|personal)|thought (?:of|to)|felt (?:like|the)|called (?:off|up|in|out|home|time)|stressed out|advise[sd] \p{L}+ (?:\p{L}+ )?on)\b/u;
