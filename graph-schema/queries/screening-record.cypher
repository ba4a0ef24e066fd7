CYPHER 25
// Keeps a screening. Parameters: properties.
CREATE (receipt:ScreeningReceipt)
SET receipt = $properties
