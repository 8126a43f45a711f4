/** Whether a key or a paste belongs to a field with text of its own, also one inside a component. */
export function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement) return !/^(?:button|checkbox|radio|file)$/.test(target.type);
  return (
    (target instanceof HTMLTextAreaElement && !target.readOnly) ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
