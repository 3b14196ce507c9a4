/** Loads a relief's picture once; a picture that cannot be had is undefined, and the table stays plain. */
const loading = new Map<string, Promise<CanvasImageSource | undefined>>();

export function loadPicture(path: string): Promise<CanvasImageSource | undefined> {
  const known = loading.get(path) ?? fetchPicture(addressOf(path));
  loading.set(path, known);
  return known;
}

/** A page of a single file holds its pictures itself. */
function addressOf(path: string): string {
  return import.meta.env.PICTURES[path] ?? `${import.meta.env.BASE_URL}${path}`;
}

async function fetchPicture(url: string): Promise<CanvasImageSource | undefined> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}
