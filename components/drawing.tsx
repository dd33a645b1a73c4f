/** One stroke or fill of an icon. */
export interface Shape {
  readonly d: string;
  readonly filled?: true;
  readonly width?: number;
  readonly dash?: string;
}

/** A circle as path data, so that every icon is a list of paths. */
export function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** An icon from its shapes, on 16 × 16. */
export function Drawing({
  shapes,
  class: extra,
}: {
  readonly shapes: readonly Shape[];
  readonly class?: string | undefined;
}) {
  return (
    <svg class={extra ? `i ${extra}` : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      {shapes.map(({ d, filled, width, dash }) => (
        <path
          key={d}
          d={d}
          {...(filled && { class: 'f' })}
          {...(width && { 'stroke-width': width })}
          {...(dash && { 'stroke-dasharray': dash, 'stroke-linecap': 'butt' })}
        />
      ))}
    </svg>
  );
}
