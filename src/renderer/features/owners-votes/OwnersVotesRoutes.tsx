import { Route, Routes } from 'react-router'
import { BallotCountPage } from './count/BallotCountPage'
import { OwnersVoteList } from './OwnersVoteList'
import { OwnersVotePage } from './OwnersVotePage'

/** 业主表决: the votes, one of them, and the counting of its ballots. */
export function OwnersVotesRoutes() {
  return (
    <Routes>
      <Route index element={<OwnersVoteList />} />
      <Route path=":voteId" element={<OwnersVotePage />} />
      <Route path=":voteId/count" element={<BallotCountPage />} />
    </Routes>
  )
}
