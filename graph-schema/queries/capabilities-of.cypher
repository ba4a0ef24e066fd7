CYPHER 25
// Capabilities of products that somebody asserts. Parameters: ids. Columns: owner, id.
MATCH (owner:Node&Product)<-[:OF]-(has:ProductCapability)
WHERE owner.id IN $ids AND visible(has)
  AND EXISTS { MATCH (has)<-[:ABOUT]-(claim:Claim {stance: 'ASSERTS'}) WHERE visible(claim) }
RETURN owner.id AS owner, has.id AS id ORDER BY owner, id
