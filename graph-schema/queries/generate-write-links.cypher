CYPHER 25
// Writes new links of generated graphs, each with the claims about it.
// Parameters: parts (list of maps with dataset, source, observer, and links: list of maps with id, kind, from, to, validFrom, validTo,
// shareMin, shareMax, audience, and claims: list of maps with id, stance, basis, publishedOn, withdrawnOn, by, audience; by is FROM or
// TO if that end gives its own account, else null).
UNWIND $parts AS part
MATCH (source:Node {id: part.source})
MATCH (observer:Node {id: part.observer})
UNWIND part.links AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (link:Node:Link {
  id: row.id, dataset: part.dataset, digest: 'generated', synthetic: true, audience: row.audience, kind: row.kind,
  validFrom: toString(row.validFrom), validFromDay: row.validFrom, validTo: toString(row.validTo), validToDay: row.validTo,
  shareMin: row.shareMin, shareMax: row.shareMax
})
CREATE (link)-[:FROM {index: 0}]->(from)
CREATE (link)-[:TO {index: 1}]->(to)
FOREACH (said IN row.claims |
  CREATE (claim:Node:Claim {
    id: said.id, dataset: part.dataset, digest: 'generated', synthetic: true, audience: said.audience, stance: said.stance,
    channel: 'OTHER', basis: said.basis, summary: 'Invented.', publishedOn: toString(said.publishedOn),
    publishedOnDay: said.publishedOn, publicationGiven: said.publishedOn IS NOT NULL, withdrawnOn: toString(said.withdrawnOn),
    withdrawnOnDay: said.withdrawnOn
  })
  CREATE (claim)-[:CITES {index: 0, locator: 'invented'}]->(source)
  CREATE (claim)-[:ABOUT {index: 1}]->(link)
  FOREACH (end IN CASE said.by WHEN 'FROM' THEN [from] WHEN 'TO' THEN [to] ELSE [observer] END |
    CREATE (claim)-[:BY {index: 2}]->(end)
  )
)
