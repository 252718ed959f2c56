/** One step of what was done, with what was noted below it. */
export function StepWords({ words, note }: { words: string; note: string }) {
  return (
    <>
      {words}
      {note !== '' && <div className="small-print">{note}</div>}
    </>
  )
}
