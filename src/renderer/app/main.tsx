import './zod-without-eval'
import { theme } from '../ui/theme'
import './frame.css'
import { LoadingOutlined } from '@ant-design/icons'
import { ConfigProvider, App as NoticeHost } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { chooseDesktop } from './choose-desktop'
import { FaultBoundary } from './FaultBoundary'
import { Opening } from './Opening'
import { faultReport } from './fault-report'
import { openEntrance } from './office/open-entrance'
import { offerPageFonts } from './page-fonts'

dayjs.locale('zh-cn')

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const desktop = chooseDesktop(window)

// The PC's own fonts still serve when the bundled ones cannot be offered.
offerPageFonts().catch((fault: unknown) => desktop.log('fault', 'page-fonts', faultReport(fault).places))

createRoot(root).render(
  <StrictMode>
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      button={{ autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> }}
    >
      <NoticeHost component={false} message={{ top: 56, maxCount: 1 }}>
        <FaultBoundary desktop={desktop}>
          <Opening entrance={openEntrance(desktop)} />
        </FaultBoundary>
      </NoticeHost>
    </ConfigProvider>
  </StrictMode>,
)
