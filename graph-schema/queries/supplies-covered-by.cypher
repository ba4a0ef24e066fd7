CYPHER 25
// Supplies, that somebody asserts, of products that are recorded to be able to do what entries of control lists cover, in a form that they
// cover or that is not on record; oldest first, by the first day on record. Parameters: ids (of entries). Columns: owner, id.
MATCH (owner:Node&ControlEntry)-[:COVERS]->(capability:Capability)<-[:IS]-(has:ProductCapability)-[:OF]->(product:Product)
WHERE owner.id IN $ids AND visible(owner) AND visible(capability) AND visible(has) AND visible(product)
  AND (product.form IS NULL OR product.form IN owner.forms)
MATCH (product)<-[:OF]-(link:Link {kind: 'SUPPLY'})
WHERE visible(link) AND EXISTS { MATCH (link)<-[:ABOUT]-(claim:Claim {stance: 'ASSERTS'}) WHERE visible(claim) }
WITH DISTINCT owner.id AS owner, link
RETURN owner, link.id AS id ORDER BY owner, coalesce(link.validFromDay, date('9999-12-31')), id
