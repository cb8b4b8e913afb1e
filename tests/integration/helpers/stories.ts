import { paragraphs } from './articles';

/** Short pieces of news: four of one harbour, two of nothing else in common. */
export const STORIES = {
  vote: {
    title: 'Westmark council approves harbour expansion',
    section: 'Local',
    body: paragraphs(
      'The Westmark council approved the expansion of the harbour on Tuesday by 31 votes to 12. The dredging of the channel begins in March and costs 48 million crowns.',
      'Mayor Ingrid Solheim called the quay the largest investment since the shipyard closed. Opponents fear lorries in the old town and a third more freight.',
    ),
  },
  court: {
    title: 'Court hears complaint against Westmark harbour',
    section: 'Local',
    body: paragraphs(
      'The regional court hears a complaint of residents against the harbour in Westmark in January. Judge Karel Novak may stop the dredging of the channel until the summer.',
      'The residents say that the council never counted the lorries which the freight would bring into the old town. Mayor Ingrid Solheim expects a ruling before March.',
    ),
  },
  storm: {
    title: 'Storm destroys quay',
    section: 'Weather',
    body: paragraphs(
      'A storm with gusts of 140 kilometres an hour destroyed the quay in Westmark during the night. Two trawlers sank in the harbour and the lighthouse lost its roof.',
      'Firefighters rescued nine people from a ferry. Mayor Ingrid Solheim asked the state for help with repairs.',
    ),
  },
  cup: {
    title: 'Rovers win the cup final after extra time',
    section: 'Sport',
    body: paragraphs(
      'Rovers beat United 3-2 in the cup final, with a penalty by striker Pavel Dvorak in the 118th minute. Goalkeeper Tom Reyes saved twice at the end.',
      'Coach Lucia Brandt praised the stamina of her squad. Supporters celebrated in the stadium until midnight.',
    ),
  },
  museum: {
    title: 'Museum buys a lost painting by Vermeulen',
    section: 'Culture',
    body: paragraphs(
      'The national museum bought a landscape by Vermeulen that collectors believed burnt in 1931. Curator Aisha Rahman found the canvas in an attic.',
      'Restorers will clean the varnish before the exhibition opens in autumn.',
    ),
  },
} as const;

/** What an editor types who writes of the harbour. */
export const HARBOUR_FORM = {
  title: 'Dredging in Westmark harbour delayed',
  section: 'Local',
  body: paragraphs(
    'The dredging of the channel in the harbour of Westmark will not begin in March. Mayor Ingrid Solheim told the council that the freight terminal waits for a permit.',
  ),
};

const DAY = 86_400_000;

/** A date so many days ago, in ISO 8601. */
export const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString();
