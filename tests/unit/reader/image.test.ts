import fc from 'fast-check';
import { toFormats, toImage } from '../../../server/src/reader/image';

const format = (width: unknown, more: object = {}) => ({
  ...{ url: `/uploads/${String(width)}.png`, width, height: 100, mime: 'image/png' },
  ...more,
});

describe('the formats of an image', () => {
  it('are the narrowest first, whatever Strapi calls them', () => {
    const formats = { large: format(1000), thumbnail: format(245), hero: format(640) };
    expect(toFormats(formats).map(({ width }) => width)).toEqual([245, 640, 1000]);
  });

  it('say no more of a file than a browser needs to choose one', () => {
    const stored = {
      ...{ name: 'small_a.png', hash: 'small_a', ext: '.png', path: '/srv/a', size: 1 },
      ...{ sizeInBytes: 1000, provider_metadata: { key: 'secret' } },
    };
    expect(toFormats({ small: format(500, stored) })).toEqual([
      { url: '/uploads/500.png', width: 500, height: 100, mimeType: 'image/png' },
    ]);
  });

  it('are without a media type where Strapi has stored none', () => {
    for (const mime of [undefined, null, '']) {
      expect(toFormats({ small: format(500, { mime }) })).toMatchObject([{ mimeType: null }]);
    }
  });

  it.each([
    ['nothing', undefined],
    ['null, as of an SVG', null],
    ['a text', 'small'],
    ['a format that is none', { small: null, medium: 'x', large: [] }],
    ['formats without an address', { small: format(500, { url: '' }), large: { width: 1 } }],
    ['formats without a size', { small: format('500'), medium: format(0), large: format(1.5) }],
  ])('are none of %s', (_name, stored) => {
    expect(toFormats(stored)).toEqual([]);
  });

  it('are a list whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const widths = toFormats(stored).map(({ width }) => width);
        expect(widths).toEqual([...widths].sort((a, b) => a - b));
      }),
    );
  });

  it('stand beside what the image says of itself', () => {
    const texts = { alternativeText: 'A bridge', caption: null };
    const image = { url: '/uploads/a.png', ...texts, width: 1600, height: 900 };
    expect(toImage(image)).toEqual({ ...image, formats: [] });
  });
});
