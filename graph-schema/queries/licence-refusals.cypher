CYPHER 25
// Refused or revoked licences for a product, for what has one of some capabilities, or for a product that somebody says has one. Of one
// that the reader may not see, but may know to be there, only what the question itself names is given, and none of the days asked for
// counts. Parameters: product (id, or null), capabilities (ids), asOf (day), knownAt (day, or null). Columns: id (null if it is not
// seen), endUser, product, capability (ids), form, date (null if it is not seen), synthetic; at most 501, oldest first.
MATCH (decision:LicenceDecision)-[:OF]->(item:Node)
WHERE decision.outcome IN ['REFUSED', 'REVOKED'] AND visible(item)
  AND (visible(decision) OR decision.disclosure = 'ACKNOWLEDGED')
  AND (item.id = $product OR item.id IN $capabilities OR EXISTS {
    MATCH (item)<-[:OF]-(has:ProductCapability)-[:IS]->(capability:Capability)
    WHERE capability.id IN $capabilities AND visible(has)
  })
MATCH (decision)-[:FOR_USE_BY]->(endUser:Party)
WHERE visible(endUser)
WITH decision, item, endUser, visible(decision) AS seen
WHERE NOT seen OR (decision.dateDay <= $asOf AND ($knownAt IS NULL OR EXISTS {
  MATCH (decision)-[:CITES]->(source:Source) WHERE visible(source) AND source.dateDay <= $knownAt
}))
RETURN CASE WHEN seen THEN decision.id END AS id, endUser.id AS endUser,
       CASE WHEN item:Product THEN item.id END AS product, CASE WHEN item:Capability THEN item.id END AS capability,
       decision.form AS form, CASE WHEN seen THEN decision.dateDay END AS date, decision.synthetic AS synthetic
ORDER BY coalesce(date, date('9999-12-31')), id LIMIT 501
