import { Room } from '../../../../server/src/core/summarize/room';

describe("the room for an article's arrays", () => {
  it('gives arrays of zeros that do not overlap', () => {
    const room = new Room();
    const [bytes, floats, ints] = [room.bytes(3), room.floats(2), room.ints(5)];
    bytes.fill(1);
    ints.fill(2);
    expect([...floats]).toEqual([0, 0]);
    floats.fill(3);
    expect([...bytes]).toEqual([1, 1, 1]);
    expect([...ints]).toEqual([2, 2, 2, 2, 2]);
  });

  it('has room for more than it took at once', () => {
    const room = new Room();
    const many = Array.from({ length: 20 }, () => room.floats(1_000).fill(1));
    expect(room.ints(200_000)).toHaveLength(200_000);
    expect([...room.bytes(4)]).toEqual([0, 0, 0, 0]);
    expect(many.every((floats) => floats.every((value) => value === 1))).toBe(true);
  });
});
