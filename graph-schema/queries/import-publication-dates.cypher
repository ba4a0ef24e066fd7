CYPHER 25
// Claims whose dossier gives no date of publication have that of the earliest source that they cite. Looks at those claims among some
// statements, and at those that cite one of them. Parameters: ids (of statements). Columns: id (of a link that such a claim is about).
UNWIND $ids AS id
MATCH (statement:Node {id: id})
MATCH (claim:Claim)-[:CITES]->{0,1}(statement)
WHERE claim.publicationGiven = false
WITH DISTINCT claim
OPTIONAL MATCH (claim)-[:CITES]->(source:Source)
WHERE source.dateDay IS NOT NULL
WITH claim, source
ORDER BY source.dateDay, source.id
WITH claim, head(collect(source)) AS earliest
SET claim.publishedOn = earliest.date, claim.publishedOnDay = earliest.dateDay
WITH claim
MATCH (claim)-[:ABOUT]->(link:Link)
RETURN DISTINCT link.id AS id
