CYPHER 25
// Documents that claims about links cite, originals in place of copies. Parameters: ids (of links), knownAt (day, or null).
// Columns: link, source (ids).
MATCH (link:Link)<-[:ABOUT]-(claim:Claim)-[:CITES]->(source:Source)
WHERE link.id IN $ids AND visible(claim) AND visible(source) AND ($knownAt IS NULL OR claim.publishedOnDay <= $knownAt)
OPTIONAL MATCH (source)-[:COPY_OF]->+(original:Source)
WHERE NOT EXISTS { (original)-[:COPY_OF]->(:Source) }
RETURN DISTINCT link.id AS link, coalesce(original.id, source.id) AS source ORDER BY link, source
