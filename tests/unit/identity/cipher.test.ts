import fc from 'fast-check';
import { createCipher, keyIdOf, prefixOf } from '../../../server/src/identity/cipher';

const OLD = 'o'.repeat(32);
const NEW = 'n'.repeat(32);

describe('the encryption of identities', () => {
  const cipher = createCipher([NEW, OLD]);

  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        expect(cipher.decrypt(cipher.encrypt(text))).toEqual({ ok: true, text });
      }),
    );
  });

  it('has another ciphertext each time', () => {
    expect(cipher.encrypt('Mark Felt')).not.toBe(cipher.encrypt('Mark Felt'));
  });

  it('has one length for all short texts', () => {
    const lengths = ['', 'Felt', 'x'.repeat(252)].map((text) => cipher.encrypt(text).length);
    expect(new Set(lengths).size).toBe(1);
    expect(cipher.encrypt('x'.repeat(253)).length).toBeGreaterThan(lengths[0] ?? 0);
  });

  it('encrypts with the first key and decrypts with each', () => {
    const old = createCipher([OLD]).encrypt('Mark Felt');
    expect(cipher.decrypt(old)).toEqual({ ok: true, text: 'Mark Felt' });
    expect(keyIdOf(cipher.encrypt('Mark Felt'))).toBe(cipher.currentId);
    expect(keyIdOf(old)).toBe(createCipher([OLD]).currentId);
  });

  it('names the key that is missing', () => {
    const keyId = keyIdOf(cipher.encrypt('Mark Felt'));
    const read = createCipher([OLD]).decrypt(cipher.encrypt('Mark Felt'));
    expect(read).toEqual({ ok: false, reason: 'missing', keyId });
  });

  it('tells a ciphertext that was changed', () => {
    const whole = cipher.encrypt('Mark Felt');
    const at = prefixOf(cipher.currentId ?? '').length;
    for (const place of [at, at + 20, whole.length - 2]) {
      const other = whole[place] === 'A' ? 'B' : 'A';
      const changed = whole.slice(0, place) + other + whole.slice(place + 1);
      expect(cipher.decrypt(changed)).toMatchObject({ ok: false, reason: 'damaged' });
    }
  });

  it.each([
    'Mark Felt',
    '',
    'newsroom.1.',
    'newsroom.1.0123abcd.Mark',
    `newsroom.2.0123abcd.${'A'.repeat(379)}`,
    `newsroom.1.0123abcd.${'A'.repeat(378)}=`,
  ])('takes %j for plain text', (text) => {
    expect(keyIdOf(text)).toBeNull();
  });

  it('does not encrypt without a key', () => {
    const none = createCipher([]);
    expect(none.currentId).toBeNull();
    expect(() => none.encrypt('Mark Felt')).toThrow('no key');
    expect(() => none.encrypt('Mark Felt')).not.toThrow('Felt');
  });
});
