import { Link } from 'react-router'
import { copyLight } from '../../domain/backup/copy-light'
import { refusalWords } from '../../domain/words/problem-words'
import { useKeeping } from './keeper-context'
import { useCopyState } from './use-copies'
import './backup.css'

/** How old the last good copies are, on every screen: a mark in colour and shape, and the words. Leads to the copies. */
export function BackupLight() {
  const { now, making, place, failure } = useKeeping()
  const known = useCopyState()
  const state = { ...known, lastFailure: failure?.code ?? known.lastFailure }
  const light = copyLight(state, now, place?.chosen ?? null)
  const words = making === null ? light.words : '正在备份…'
  const title = state.lastFailure === null ? '查看备份' : refusalWords({ code: state.lastFailure })
  return (
    <Link to="/settings/backup" className="backup-light" title={title}>
      <span aria-hidden className={`mark ${light.colour}`} />
      <span>{words}</span>
    </Link>
  )
}
