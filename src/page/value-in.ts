/** What stands in the field that an event came from. */
export function valueIn({ target }: Event): string {
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? target.value : '';
}
