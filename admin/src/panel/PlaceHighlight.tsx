import { createGlobalStyle } from 'styled-components';
import { HIGHLIGHT } from './show-place';

/** The colours of the words that are shown in the editor. */
export const PlaceHighlight = createGlobalStyle`
  ::highlight(${HIGHLIGHT}) {
    background: #fff2b3;
    color: #32324d;
  }
`;
