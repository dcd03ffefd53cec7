/**
 * One program draws a whole idol. Masked parts (an iris in its eye) carry a second place in the atlas: where the
 * masking part's picture is, and which point of it lies under this point. Colours are premultiplied all the way.
 */
export const IDOL_VERTEX_SHADER = `#version 300 es
in vec2 aPosition;
in vec2 aMaskPoint;
in float aOpacity;
in vec2 aUV;
in vec4 aMaskBox;

uniform mat3 uProjectionMatrix;
uniform mat3 uWorldTransformMatrix;
uniform mat3 uTransformMatrix;
uniform vec4 uColor;

out vec2 vUV;
out vec2 vMaskPoint;
out vec4 vMaskBox;
out vec4 vColor;

void main() {
  mat3 placing = uProjectionMatrix * uWorldTransformMatrix * uTransformMatrix;
  gl_Position = vec4((placing * vec3(aPosition, 1.0)).xy, 0.0, 1.0);
  vUV = aUV;
  vMaskPoint = aMaskPoint;
  vMaskBox = aMaskBox;
  vColor = uColor * aOpacity;
}
`;

export const IDOL_FRAGMENT_SHADER = `#version 300 es
in vec2 vUV;
in vec2 vMaskPoint;
in vec4 vMaskBox;
in vec4 vColor;

uniform sampler2D uAtlas;

out vec4 outColor;

void main() {
  vec2 inside = clamp(vMaskPoint, 0.0, 1.0);
  // Without mipmaps: neighbouring points may come from far apart in the mask.
  float seen = textureLod(uAtlas, vMaskBox.xy + inside * vMaskBox.zw, 0.0).a;
  float mask = vMaskBox.z > 0.0 ? seen : 1.0;
  outColor = texture(uAtlas, vUV) * vColor * mask;
}
`;
