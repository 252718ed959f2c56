import './zod-without-eval'
import './frame.css'
import { ConfigProvider, App as NoticeHost } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { theme } from '../ui/theme'
import { chooseDesktop } from './choose-desktop'
import { FaultBoundary } from './FaultBoundary'
import { Opening } from './Opening'
import { openServices } from './open-services'

dayjs.locale('zh-cn')

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const desktop = chooseDesktop(window)

createRoot(root).render(
  <StrictMode>
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <NoticeHost component={false}>
        <FaultBoundary desktop={desktop}>
          <Opening services={openServices(desktop)} />
        </FaultBoundary>
      </NoticeHost>
    </ConfigProvider>
  </StrictMode>,
)
