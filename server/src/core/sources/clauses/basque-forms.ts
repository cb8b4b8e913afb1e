/** The subject of a verb with an object, by its noun: one or many, and many. */
export const NOUN_AGENT = /[ae]k$/u;
export const MANY = /ek$/u;
/** Auxiliaries of one subject and one object, beside which a noun in "ak" is the subject. */
export const ONE = /^(?:du|zuen|dio|zion|duenez|zuenez)$/u;
/** A bare name's ending, which no noun with its article has. */
export const BARE = /[uo]k$|[hyw]k$|[^aeiou]ik$|(?:ai|ei|oi)k$|[eiou]ren$/u;
/** Whose it is, or what something depends on. */
export const DEPENDS = /[eu]ren$/u;
/** Words that end as a name does, and are none. */
export const NO_NAME =
  /^(?:(?:bat|norbait|bakoitz|inork|nork|hainbat|zenbait|guzti|asko|gutxi|beste|hauek|horiek|haiek)\p{L}*|[bh]eren|haren|zeren|noren|inoren|hirurek|laurek|batzuk|biok|denok|guztiok|gehienok|honek|horrek|nik|zuk|guk|zuek|hark|askok|gutxik|zerk|inork)$/u;
/** Somebody whom no word names. */
export const SOMEBODY =
  /^(?:batek|batzuek|batzuk|norbaitek|askok|hainbatek|bakoitzak|inork|beste\p{L}*k)$/u;
/** Verbs whose subject has no ending, so that their auxiliary tells of nobody else. */
export const INTRANSITIVE = /^(?:mintzatu|mintzo|kexatu|agertu|solastu|hasi|ari)$/u;
/** "on the other hand", and auxiliaries of a main clause. */
export const CONTRASTS = /^(?:berriz|aldiz|ordea|bestalde)$/u;
export const FINITE =
  /^(?:du|dute|ditu|dituzte|zuen|zuten|zituen|zituzten|dio|diote|da|dira|zen|ziren)$/u;
/** What stands before an office: "lehen ministroak". */
export const ORDINAL = /^(?:lehen|bigarren|hirugarren|behin-behineko)$/u;
/** A dative, and auxiliaries that tell of one. */
export const GIVEN = /ri$/u;
export const TO_SOMEBODY = /^(?:dio|diote|zion|zioten|dizki|zizki|die|diete|zien|zieten)/u;
/** Somebody whom the text spoke of before. */
export const PRONOUN = /^(?:hark|harek|horrek)$/u;
/** A noun in the singular, or several that are the object. */
export const ONE_NOUN = /ak$/u;
