CYPHER 25
// Up to when the tokens of a subject were revoked. Parameters: issuer, subject. Columns: revokedAt.
MATCH (revoked:RevokedSubject {issuer: $issuer, subject: $subject})
RETURN revoked.revokedAt AS revokedAt
