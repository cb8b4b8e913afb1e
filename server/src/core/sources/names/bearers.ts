import { inflects, sameName } from '../../grounding';
import { COMPOUNDING } from '../forms';
import type { SourceLexicon } from '../lexicon';
import { isIn, kinOf } from '../lists/kin';
import type { Appearance } from './appearances';
import { STRICT } from './genders';
import { isRole, sameBearer, type Name } from './names';
import { bearerFor, isNation, soleBearer } from './offices-of';

/** Tells who of those that a text names has a role. */
export class Bearers {
  constructor(
    private readonly lexicon: SourceLexicon,
    private readonly appearances: readonly Appearance[],
  ) {}

  /** Everybody who is called by a role where the text names them: "the inspector" is Ann Hale. */
  byRole(role: string, before: number, owner?: string): Name | undefined {
    const bearers = this.appearances.filter(
      ({ line, phrase }) =>
        line <= before &&
        !(phrase.modifies && STRICT.has(this.lexicon.language)) &&
        phrase.roles.some((own) => this.isRole(own, role)),
    );
    const isOffice = (own: string) => this.isRole(own, role);
    const isOwner = this.ownerMatcher(owner);
    const bearer = bearerFor(bearers, { lexicon: this.lexicon, isOffice, owner, isOwner });
    return bearer?.name ?? this.byKin(role, before);
  }

  /** The person to whom alone the text gives a role so far, or gives it with its owner. */
  onlyBearer(role: string, before: number, owner?: string): Name | undefined {
    const isOffice = (own: string) => this.isRole(own, role);
    const bearers = this.appearances.filter(
      ({ line, phrase, name }) =>
        line <= before && !name.institution && phrase.roles.some(isOffice),
    );
    const isOwner = this.ownerMatcher(owner);
    return soleBearer(bearers, { lexicon: this.lexicon, isOffice, owner, isOwner });
  }

  /** Whether a word is whose an office is: its name's first one, its letters, "peruano" for Perú. */
  private ownerMatcher(owner: string | undefined): (own: string | undefined) => boolean {
    if (owner === undefined) return () => false;
    const first = (word: string): string =>
      this.appearances.find(({ name: { short } }) =>
        short.some((form) => form.toLowerCase() === word),
      )?.name.words[0] ?? word;
    const wanted = first(owner);
    return (own) => own !== undefined && (first(own) === wanted || isNation(own, owner));
  }

  private isRole(own: string, role: string): boolean {
    const basque = this.lexicon.language === 'eu' && sameName(own, role, true);
    return isRole(own, role, COMPOUNDING.has(this.lexicon.language)) || basque;
  }

  /** The only one whose role is much the same: "the coach" is the manager Ann Hale. */
  private byKin(role: string, before: number): Name | undefined {
    const isSame = (own: string, other: string) =>
      COMPOUNDING.has(this.lexicon.language) && isRole(own, other, true);
    const groups = kinOf(this.lexicon.language, role, isSame);
    if (groups.length === 0) return undefined;
    const bearers = this.appearances.filter(
      ({ line, phrase }) =>
        line <= before &&
        !phrase.modifies &&
        phrase.roles.some((own) => groups.some((group) => isIn(group, own, isSame))),
    );
    const name = bearers[0]?.name;
    const one =
      name !== undefined &&
      bearers.every((own) => sameBearer(own.name, name, inflects(this.lexicon.language)));
    return one ? name : undefined;
  }
}
