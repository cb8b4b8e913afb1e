import { useState, type DragEvent } from 'react';

/** Where a dragged row would go: before or after the row that it is over. */
type Edge = 'before' | 'after';

/** What a row and its handle take to be dragged by a pointer; keys have their own way. */
export interface DragProps {
  edge: Edge | null;
  isDragged: boolean;
  handle: {
    draggable: true;
    onDragStart: (event: DragEvent<HTMLElement>) => void;
    onDragEnd: () => void;
  };
  row: {
    onDragOver: (event: DragEvent<HTMLElement>) => void;
    onDrop: (event: DragEvent<HTMLElement>) => void;
  };
}

/** Says whose drag it is, so that nothing else in the edit view takes it. */
const TYPE = 'application/x-newsroom-link';

interface Over {
  index: number;
  edge: Edge;
}

/** Which half of a row the pointer is over. */
function edgeAt({ currentTarget, clientY }: DragEvent<HTMLElement>): Edge {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}

/**
 * Reordering a list by drag and drop.
 *
 * @param move from one place of the list to another
 * @returns what the row at an index takes
 */
export function useDragOrder(move: (from: number, to: number) => void) {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const end = () => {
    setFrom(null);
    setOver(null);
  };

  const start = (index: number) => (event: DragEvent<HTMLElement>) => {
    // The content manager's own drag and drop listens on the window, and would refuse this one.
    event.stopPropagation();
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData(TYPE, String(index));
    const row = event.currentTarget.closest('li');
    if (row) event.dataTransfer.setDragImage(row, 0, 0);
    setFrom(index);
  };
  const hover = (index: number) => (event: DragEvent<HTMLElement>) => {
    if (from === null) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'move';
    setOver({ index, edge: edgeAt(event) });
  };
  const drop = (index: number) => (event: DragEvent<HTMLElement>) => {
    if (from === null) return;
    event.preventDefault();
    event.stopPropagation();
    const gap = index + (edgeAt(event) === 'after' ? 1 : 0);
    move(from, gap > from ? gap - 1 : gap);
    end();
  };

  return (index: number): DragProps => ({
    edge: over?.index === index ? over.edge : null,
    isDragged: from === index,
    handle: { draggable: true, onDragStart: start(index), onDragEnd: end },
    row: { onDragOver: hover(index), onDrop: drop(index) },
  });
}
