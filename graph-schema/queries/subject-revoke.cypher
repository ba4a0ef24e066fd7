CYPHER 25
// Refuses the tokens of a subject that were issued up to now. Parameters: issuer, subject, at.
MERGE (revoked:RevokedSubject {issuer: $issuer, subject: $subject})
SET revoked.revokedAt = $at
