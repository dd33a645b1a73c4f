import '../../styles/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/popup.tsx';
import { createPopup } from '../../lib/popup/create-popup.ts';

if (window.location.search !== '') document.documentElement.dataset['page'] = '';
const root = document.getElementById('app') as HTMLElement;
createPopup(window, (model, actions) => render(<Popup model={model} actions={actions} />, root));
