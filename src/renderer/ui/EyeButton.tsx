import './eye-button.css'
import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons'

/** Shows what is masked, or masks it again. `of` says whose and what: 王秀兰的完整证号. One stands in each row of a list, hence so plain. */
export function EyeButton({ of, shown, onTurn }: { of: string; shown: boolean; onTurn: () => void }) {
  const label = `${shown ? '遮住' : '显示'}${of}`
  return (
    <button type="button" className="eye-button" aria-label={label} title={label} onClick={onTurn}>
      {shown ? <EyeInvisibleOutlined /> : <EyeOutlined />}
    </button>
  )
}
