import { named } from './reading';

describe('who is a source in English', () => {
  it.each<[string, string[]]>([
    ['Marla Quint won the race on Monday and took the lead.', []],
    ['Marla Quint was told that the bridge was safe.', []],
    ['Neighbours told Marla Quint that the bridge was safe.', []],
    ['Alice Harn beat Bellmoor United in the final.', []],
    ['Alice Harn added two goals for Bellmoor United.', []],
    ['Alice Harn was asked to leave. Bellmoor United refused to comment.', []],
    ['Alice Harn has called an election.', []],
    ['Alice Harn continued her run at Bellmoor.', []],
    ['Alice Harn claimed her first win at Bellmoor.', []],
    ['Alice Harn pointed her gun at Egon Dumel.', []],
    ['Alice Harn blasted a shot wide of the post.', []],
    ['Alice Harn slammed the ball home on Monday.', []],
    ['Alice Harn blasted the plan on Monday.', ['Alice Harn']],
    ['Alice Harn went on to win the cup.', []],
  ])('takes no deed for words: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['Marla Quint, 91, from Calder, Wiltshire said she was delighted.', ['Marla Quint']],
    ['Marla Quint, of Calder in Wiltshire, said she was delighted.', ['Marla Quint']],
    ['Marla Quint, who works for Bellmoor Roads, said she was delighted.', ['Marla Quint']],
    ['Marla Quint, whose son studies at Harn College, said she was delighted.', ['Marla Quint']],
    [
      'Marla Quint, director of Bellmoor Roads, the firm behind the bridge, said it was safe.',
      ['Marla Quint'],
    ],
    [
      'A student who attends Harn University told how she met Marla Quint, who said she was glad.',
      ['Marla Quint'],
    ],
    ['A student who attends Harn University told how she fell.', []],
    ['Mayor Marla Quint - who has backed the plan - said the bridge was safe.', ['Marla Quint']],
    ['Mayor Marla Quint (Labour) said the bridge was safe.', ['Marla Quint']],
    ['Alice Harn, from Bellmoor Bank, said: "Prices will fall."', ['Alice Harn']],
    ['A note from Bellmoor Bank said prices would fall.', ['Bellmoor Bank']],
    ['Prices will fall by 3%, data from Bellmoor Bank showed.', ['Bellmoor Bank']],
    ['Alice Harn MP said the plan was a sham.', ['Alice Harn']],
    ['Alice Harn MP, chair of the roads committee, said the plan was a sham.', ['Alice Harn']],
    ['"It is clear," said Harn guard Alice Harn.', ['Alice Harn']],
    [
      'Alice Harn is among researchers such as Egon. Alice Harn, professor of roads at Dumel College, who said it was clear, left.',
      ['Alice Harn'],
    ],
    [
      'The plan of a firm from Calder. Egon Harn, from Calder, Wiltshire, said it was clear.',
      ['Egon Harn'],
    ],
  ])('reads on through what tells more of a subject: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['"It is safe," Chief Inspector Marla Quint of Harn Police said.', ['Marla Quint']],
    ['Det Insp Marla Quint said the bridge was safe.', ['Marla Quint']],
    ['Det Ch Insp Marla Quint, of Harn Police, said the bridge was safe.', ['Marla Quint']],
    ['Supt Marla Quint said the bridge was safe.', ['Marla Quint']],
    ['Cllr Marla Quint said the bridge was safe.', ['Marla Quint']],
    ['Prof Marla Quint said the bridge was safe.', ['Marla Quint']],
    ['U.S. Rep. Marla Quint said the bridge was safe.', ['Marla Quint']],
    ['Sen. Marla Quint told reporters the bridge was safe.', ['Marla Quint']],
    ['Rep. Marla Quint, D-N.Y., said the bridge was safe.', ['Marla Quint']],
    ['Former world champion Marla Quint said the bridge was safe.', ['Marla Quint']],
    ['Detective Alice Harn of the Bellmoor Police Department said the man ran.', ['Alice Harn']],
    ['Bellmoor Police Department Detective Alice Harn said the man ran.', ['Alice Harn']],
    ['Bellmoor County Sheriff Alice Harn said the man ran.', ['Alice Harn']],
    ['Shadow home secretary Alice Harn called the plan "a sham".', ['Alice Harn']],
    ['"It is clear," explained Prof Alice Harn from the Harn Institute.', ['Alice Harn']],
    ['Mother-of-two Alice Harn said it was clear.', ['Alice Harn']],
    ['Her ambassador to the United Nations Alice Harn said it was clear.', ['Alice Harn']],
  ])('takes titles and descriptions off a name: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    [
      'A spokeswoman for the Department for Roads and Bridges said the bridge was safe.',
      ['Department for Roads and Bridges'],
    ],
    [
      'A Department of Health and Social Care spokesman said the clinic was open.',
      ['Department of Health and Social Care'],
    ],
    [
      'A survey of 2,000 drivers carried out by Harn University found that most speed.',
      ['Harn University', 'survey of 2,000 drivers'],
    ],
    ['The findings were based on research conducted by Harn University.', ['Harn University']],
    ['Researchers at Harn University found that drivers speed.', ['Harn University']],
    ['A team from Harn University has found that drivers speed.', ['Harn University']],
    ['Harn University figures show drivers speed.', ['Harn University']],
    ['Poverty analysts at the Harn Foundation say prices rose.', ['Harn Foundation']],
    ['A source at Bellmoor Roads said the bridge was safe.', ['Bellmoor Roads']],
    ['Officials at Bellmoor Roads said the bridge was safe.', ['Bellmoor Roads']],
    ['Councillors at Harn Council have said the bridge is safe.', ['Harn Council']],
    ['Prices will fall by 3%, a Bellmoor Bank survey suggests.', ['Bellmoor Bank']],
    ['Prices fell by 3%, figures released by Bellmoor Bank on Monday show.', ['Bellmoor Bank']],
    ['Prices fell by 3%, the latest Bellmoor Bank figures show.', ['Bellmoor Bank']],
    ['Home Office figures show 300 came.', ['Home Office']],
    ['Road Commission rules state that lorries are banned.', ['Road Commission']],
  ])('names the institution that a group or a text belongs to: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    [
      'The Harn Centers for Road Safety and Repair said so.',
      ['Harn Centers for Road Safety and Repair'],
    ],
    ['The Harbour and Coast Agency said it was clear.', ['Harbour and Coast Agency']],
  ])('joins what "and" parts in an institution: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['Marla Quint and Egon Harn said the bridge was safe.', ['Marla Quint', 'Egon Harn']],
    ['"It is safe," said Marla Quint and Egon Harn.', ['Marla Quint', 'Egon Harn']],
    [
      'Both Marla Quint, a driver, and Egon Harn, a mechanic, said the bridge was safe.',
      ['Marla Quint', 'Egon Harn'],
    ],
    [
      'Alice Harn, Marla Quint and Egon Dumel said the bridge was safe.',
      ['Alice Harn', 'Marla Quint', 'Egon Dumel'],
    ],
  ])('finds all subjects of one verb: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['Bellmoor Roads issued a statement on Monday about the bridge.', ['Bellmoor Roads']],
    ['Marla Quint spoke of her shock at the fall of the bridge.', ['Marla Quint']],
    ['Marla Quint took to Twitter to say the bridge was safe.', ['Marla Quint']],
    ['As Marla Quint put it, the bridge is safe.', ['Marla Quint']],
    ['"It is safe," as Marla Quint puts it.', ['Marla Quint']],
    ['In the view of Marla Quint, the bridge is safe.', ['Marla Quint']],
    ["In Marla Quint's view, the bridge is safe.", ['Marla Quint']],
    ['Marla Quint gave evidence to the inquest.', ['Marla Quint']],
    ['Marla Quint is reported to have said the bridge was safe.', ['Marla Quint']],
    ['Marla Quint expressed concern about the bridge.', ['Marla Quint']],
    ['Marla Quint made it clear that the bridge is safe.', ['Marla Quint']],
    ['Actress Alice Harn has opened up about her illness.', ['Alice Harn']],
    ['Alice Harn has branded Bellmoor "a sham".', ['Alice Harn']],
    ['"It is clear," he was quoted as saying by Tass.', ['Tass']],
    ['Alice Harn went on to say that it was clear.', ['Alice Harn']],
    ['Alice Harn wanted to stress that it was clear.', ['Alice Harn']],
    ['But the Bellmoor government puts the total at 300.', ['Bellmoor government']],
    ['Alice Harn has hit back at Egon Dumel.', ['Alice Harn']],
  ])('reads more than verbs of saying: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['Marla Quint was at the bridge. "It is safe," the 34-year-old said.', ['Marla Quint']],
    ['"I was there," Marla Quint remembered.', ['Marla Quint']],
    ['"I was there," Quint reasoned. Marla Quint is a driver.', ['Marla Quint']],
    ['"I was there," Marla Quint goes on.', ['Marla Quint']],
    ['"I was there," Marla Quint continued.', ['Marla Quint']],
    ['Marla Quint was sent off, said referee Egon Harn.', ['Egon Harn']],
    ["Prices would fall, said Bellmoor Bank's Alice Harn.", ['Alice Harn']],
    ['It proved popular, with one user, Alice Harn, commenting: "It is clear."', ['Alice Harn']],
    ['Alice Harn won. The 34-year-old said it was clear.', ['Alice Harn']],
    [
      'A woman came with Alice Harn. A woman said it was clear. The 34-year-old said it was old.',
      [],
    ],
  ])('reads who spoke beside a quotation: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['The route saw 104 ships lost. Source: Harn Museum', ['Harn Museum']],
    ['The route saw 104 ships lost (Source: Harn Museum).', ['Harn Museum']],
  ])('reads credits within a text: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    [
      'Marla Quint said the bridge was safe. She had seen it with Egon Harn. "It is old," she said.',
      ['Marla Quint'],
    ],
    [
      'Marla Quint was shocked. She told the Herald: "It is safe." Marla Quint lives nearby.',
      ['Marla Quint'],
    ],
    ['Manager Alice Harn came late. The coach said it was clear.', ['Alice Harn']],
  ])('points pronouns and roles at who speaks: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });

  it.each<[string, string[]]>([
    ['Bellmoor Roads released the text of a letter on Monday.', []],
    ['Bellmoor Roads sent two lorries and a van to the bridge.', []],
    ['Bellmoor Roads sent cars, and a report came.', []],
    ['The bridge was carried out to sea by Bellmoor Roads.', []],
    ['The survey was long, said nobody. Work carried out by Bellmoor Roads went on.', []],
    ['The survey that people said was carried out by Bellmoor Roads is lost.', []],
    ['Alice Harn wanted, as ever, to say nothing.', []],
    ['It is hard to say.', []],
    ['The words were lost. Alice Harn words are rare.', []],
    ['With rain falling, Alice Harn, saying it was clear, left.', ['Alice Harn']],
    ['With people who said no, Alice Harn, saying it was clear, left.', ['Alice Harn']],
    ['Scientists who know said it was clear.', []],
    ['A man who Alice Harn said was tall came.', ['Alice Harn']],
    ['Experts in several large Bellmoor towns said it was clear.', []],
    ['Alice Harn published a book that nobody who reads liked.', []],
    ['Alice Harn claimed: "It is clear."', ['Alice Harn']],
    ['Alice Harn claimed the bridge was "a beauty to behold".', ['Alice Harn']],
    ['Alice Harn observed people who run.', []],
    ['Alice Harn observed that people run.', ['Alice Harn']],
    ['Bellmoor Bank has 300 clients, according to its figures.', ['Bellmoor Bank']],
    ['A woman came with Alice Harn. A woman said it was clear. She added it was old.', []],
    ['The Ministry of Roads and Bridges said it was clear.', ['Ministry of Roads and Bridges']],
    [
      'The Ministry of Roads and Alice Harn said it was clear.',
      ['Ministry of Roads', 'Alice Harn'],
    ],
    ['The Ministry of Roads and others said it was clear.', ['Ministry of Roads']],
    [
      'Alice Harn waves at her dog. In Villa Court Harn said it was clear. "It is old," she said.',
      ['Alice Harn'],
    ],
    ['Alice Harn and Egon Dumel met. Egon Dumel Alice Harn said it was clear.', ['Alice Harn']],
    ['Dr Egon left. The captain said it was clear. Players Alice Harn and Marla Quint left.', []],
    ['Striker Alice Harn and midfielder Marla Quint came. The player said it was clear.', []],
    ['The mayor of Dumel, Alice Harn, came. "It is clear," the mayor said.', ['Alice Harn']],
    ['He said, the mayor was glad, Alice Harn, came.', []],
    ['"It is clear" — Alice Harn, engineer', ['Alice Harn']],
    [
      'Alice Harn came on Monday. Two days later she saw the bridge. "It is clear," she said. Alice Harn left.',
      ['Alice Harn'],
    ],
    ['Bellmoor captain Alice Harn came. "It is clear," she said.', ['Alice Harn']],
    [
      'Alice came home. Alice said it was clear. Alice Harn is glad. "It is old," she said.',
      ['Alice Harn'],
    ],
    ['"It is clear," reads. Alice Harn left.', []],
    ['Plumes of smoke, which rose, says nothing.', []],
    [
      'The party between Egon Dumel and Marla Quint said little. Alice Harn said it was clear.',
      ['Alice Harn'],
    ],
    ['Talks between Dumel United and the Harn Council said little.', []],
    ['"It is clear," the Bellmoor Times reports.', ['Bellmoor Times']],
    ["Bellmoor college's Alice Harn said it was clear.", ['Alice Harn']],
    ['A Leeds company said it was clear.', []],
    ["Her party said it was clear. Alice Harn's party said it was old.", []],
    ['The Harn Party won. The party said it was clear.', ['Harn Party']],
    ['The bridge is safe, reports Tass.', ['Tass']],
    ['Alice Harn, whose dog ran, reports that it was clear.', ['Alice Harn']],
    [
      'Dumel and Calder councillor Alice Harn condemned the plan, saying the Calder area was poor.',
      ['Alice Harn'],
    ],
    ['Bellmoor Lines reported a rise in trade.', ['Bellmoor Lines']],
    ['Alice Harn reported to the old station.', []],
    ['They stole data by copying Alice Harn files.', []],
    ['Alice Harn added his plan was bad.', ['Alice Harn']],
    ['Alice Harn added a third goal.', []],
  ])('tells apart what looks alike: %s', (text, names) => {
    expect(named('en', text).sort()).toEqual([...names].sort());
  });
});
