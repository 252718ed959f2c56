import { Link, Route, Routes, useParams, useSearchParams } from 'react-router'
import { officePapers } from '../../documents/office-papers'
import { certificateRequest } from '../../domain/records/certificate-request'
import { useFound } from '../../services/use-records'
import { useMay } from '../../services/use-me'
import { EmptyState } from '../../ui/EmptyState'
import { BatchPage } from './batch/BatchPage'
import { IssuedBatchPage, MeetingLettersPage } from './batch/IssuedBatchPage'
import { CertificatePage } from './CertificatePage'
import { ChoosePaper } from './ChoosePaper'

const unknown = (
  <EmptyState title="没有找到" hint="可能已经撤销。" action={<Link to="/papers/issue">去开具文书</Link>} />
)

function NewCertificate() {
  const { template } = useParams()
  const [search] = useSearchParams()
  const paper = officePapers.find(({ id }) => id === template)
  if (paper === undefined) return unknown
  const residentId = search.get('person') ?? undefined
  const volunteerId = search.get('volunteer') ?? undefined
  const key = `${paper.id} ${residentId ?? volunteerId ?? ''}`
  return <CertificatePage key={key} paper={paper} residentId={residentId} volunteerId={volunteerId} />
}

function OpenRequest() {
  const { requestId } = useParams()
  const request = useFound(certificateRequest, requestId)
  const paper = officePapers.find(({ id }) => id === request?.template)
  if (request === undefined || paper === undefined) return unknown
  return <CertificatePage key={request.id} paper={paper} residentId={request.residentId} request={request} />
}

/** 开具: choosing a paper, filling it in, and requests to the head. */
export function CertificatesRoutes() {
  const may = useMay('write')
  if (!may) {
    return <EmptyState title="由主任或经办人开具" hint="只读账户可以在登记簿里查看已经开具的文书。" />
  }
  return (
    <Routes>
      <Route index element={<ChoosePaper />} />
      <Route path="batch" element={<BatchPage />} />
      <Route path="batch/:entryId" element={<IssuedBatchPage />} />
      <Route path="letters/:meetingId" element={<MeetingLettersPage />} />
      <Route path=":template" element={<NewCertificate />} />
      <Route path="requests/:requestId" element={<OpenRequest />} />
    </Routes>
  )
}
