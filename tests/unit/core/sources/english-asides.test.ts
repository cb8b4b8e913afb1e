import { named, read } from './reading';

const sorted = (text: string): string[] => [...named('en', text)].sort();

describe('who tells something in English beside places, offices and papers', () => {
  it.each<[string, string[]]>([
    ['Local broadcaster KPLO in Halden, Texas, reported that it was cold.', ['KPLO']],
    ['The Halden Herald in Dumel, Norway, reported it was cold.', ['Halden Herald']],
    ['Reporter Ann Hale in Halden, Norway, said it was cold.', ['Ann Hale']],
    [
      'Chair of the board and Green ward councillor Ann Hale, said the hall was cold.',
      ['Ann Hale'],
    ],
    ['Managing director Ann Hale, said the plant would close.', ['Ann Hale']],
    ['Head teacher Ann Hale, said it would close.', ['Ann Hale']],
    ['Ann Hale, director, Vexel Scotland said it was cold.', ['Ann Hale']],
    [
      'Following the talks with Ann Hale, its director, Harn Trust said it was cold.',
      ['Harn Trust'],
    ],
    ['Tom Moor, whom Ann Hale accused of lying, left.', ['Ann Hale']],
    ['Ann Hale condemned for the first time the attack on the school.', ['Ann Hale']],
    ['Ann Hale, chief executive, Harn Housing Trust, said it was cold.', ['Ann Hale']],
  ])('finds who is placed or described: %s', (text, names) => {
    expect(sorted(text)).toEqual(names);
  });

  it.each([
    'After councillor Ann Hale, said Tom Moor, it was cold.',
    'When she met councillor Ann Hale, said Tom Moor, it was cold.',
  ])('takes no name before a comma where another one follows the verb: %s', (text) => {
    expect(sorted(text)).toEqual(['Tom Moor']);
  });

  it.each<[string, string, string]>([
    [
      'Records held at Dumel House show that it was set up in 2002.',
      'Records held at Dumel House',
      'document',
    ],
    [
      'Accounts filed with the Harn Registry showed a loss.',
      'Accounts filed with the Harn Registry',
      'document',
    ],
    ['Emails obtained by the ministry show that it was cold.', 'Emails', 'unnamed'],
    ['Booking.com said it was cold.', 'Booking.com', 'organization'],
    ['The website Lakeside.co.uk said it was cold.', 'Lakeside.co.uk', 'organization'],
    ['A survey by the charity Homes for Heroes says so.', 'Homes for Heroes', 'organization'],
    ['The findings were published in the journal Lake Science.', 'Lake Science', 'organization'],
    ['The man, identified by The Harn Post as Tom Moor, left.', 'Harn Post', 'organization'],
    ['The U.S. attorney’s office said so.', 'U.S. attorney’s office', 'organization'],
    ['On Monday Harn mayor’s office said so.', 'Harn mayor’s office', 'organization'],
    ['Documents filed in January show so.', 'Documents', 'unnamed'],
    ['The mayor’s office said so.', 'mayor’s office', 'organization'],
    ['The Harn Justice Project said so.', 'Harn Justice Project', 'organization'],
    ['The Xinhua news agency said so.', 'Xinhua news agency', 'organization'],
    ['A statement issued by the club said so.', 'club', 'organization'],
    ['Its chief scientist, Sir Tom Moor, warned that it was cold.', 'Tom Moor', 'person'],
    ['The Scot said it was cold.', 'Scot', 'unnamed'],
    ['Two other Republicans said it was cold.', 'Republicans', 'unnamed'],
    ['The government claims it has left.', 'government', 'organization'],
    ['According to NME, Moor Arena and Harn Hall have banned it.', 'NME', 'organization'],
  ])('tells papers, addresses and bodies by their names: %s', (text, name, kind) => {
    expect(read('en', text).sources).toMatchObject([{ name, kind }]);
  });

  it.each([
    'Six men were charged, the latest Norwegians accused of smuggling.',
    'Ann Hale made a poor start, conceding six minutes in.',
    'Former mayor Ann Hale, said to be ill, has left the town.',
    'Coach Ann Hale, criticised by fans, has resigned.',
    'Ann Hale held that record for ten years.',
    'He is an editor of the journal Science.',
    'He was dismissed by Ann Hale on Monday.',
    'The Norwegians blamed for the flood were released.',
    'There are Norwegians in the hills, are you seriously telling me that they go?',
    'From the Ann Hale film to plans we were telling him about, all was cold.',
  ])('finds nobody where somebody is spoken of or asked: %s', (text) => {
    expect(read('en', text).sources).toEqual([]);
  });
});
