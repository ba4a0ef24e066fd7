CYPHER 25
// All subjects whose tokens were revoked, the last first. Parameters: none. Columns: issuer, subject, revokedAt.
MATCH (revoked:RevokedSubject)
RETURN revoked.issuer AS issuer, revoked.subject AS subject, revoked.revokedAt AS revokedAt
ORDER BY revokedAt DESC, issuer, subject
