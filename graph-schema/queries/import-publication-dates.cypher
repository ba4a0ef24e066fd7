CYPHER 25
// Claims whose dossier gives no date of publication have that of the earliest source that they cite.
MATCH (claim:Claim {publicationGiven: false})
OPTIONAL MATCH (claim)-[:CITES]->(source:Source)
WHERE source.dateDay IS NOT NULL
WITH claim, source
ORDER BY source.dateDay, source.id
WITH claim, head(collect(source)) AS earliest
SET claim.publishedOn = earliest.date, claim.publishedOnDay = earliest.dateDay
