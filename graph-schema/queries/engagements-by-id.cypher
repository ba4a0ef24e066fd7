CYPHER 25
// Engagements by id. Parameters: ids. Columns: the properties, authorityId, counterpartIds.
MATCH (engagement:Node&Engagement)-[:BY]->(authority:Party)
WHERE engagement.id IN $ids AND visible(engagement)
RETURN engagement.id AS id, engagement.kind AS kind, authority.id AS authorityId, engagement.date AS date,
       engagement.subject AS subject, engagement.regions AS regions, engagement.synthetic AS synthetic,
       COLLECT { MATCH (engagement)-[met:WITH]->(other:Party) WHERE visible(other) RETURN other.id ORDER BY met.index } AS counterpartIds
