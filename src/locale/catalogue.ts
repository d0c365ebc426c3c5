/** The ids of the messages that any of some rooms holds. */
type IdsOf<Room> = Room extends unknown ? keyof Room : never;

/**
 * The messages of all rooms as one catalogue. Assigned to an object without a prototype they are there thirty times as soon as where they are spread, which
 * every start would feel.
 */
export const catalogue = <Rooms extends readonly object[]>(...rooms: Rooms): Readonly<Record<IdsOf<Rooms[number]>, string>> =>
  Object.assign(Object.create(null), ...rooms);
