import { Menu } from 'antd'
import { useState } from 'react'
import { wordedPapers } from '../../../documents/office-papers'
import { WordingEditor } from './WordingEditor'

/** 设置—文书用语: the words on every paper the office gives out. */
export function PaperWordingPage() {
  const [chosen, setChosen] = useState(wordedPapers[0]?.id)
  const paper = wordedPapers.find(({ id }) => id === chosen)
  return (
    <div style={{ display: 'flex', gap: 12, alignItems: 'flex-start' }}>
      <nav aria-label="文书" style={{ flex: '0 0 190px' }}>
        <Menu
          selectedKeys={chosen === undefined ? [] : [chosen]}
          items={wordedPapers.map(({ id, title }) => ({ key: id, label: title }))}
          onClick={({ key }) => {
            setChosen(key)
          }}
        />
      </nav>
      {paper && <WordingEditor key={paper.id} paper={paper} />}
    </div>
  )
}
