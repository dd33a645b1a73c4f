/** The name of a site's constant: `duck-ai` is `duckAi`. */
export function constantOf(id: string): string {
  return id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
